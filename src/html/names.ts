/** Elements that never hold text of an article. */
export const NEVER_TEXT: ReadonlySet<string> = new Set([
  'head', 'script', 'style', 'noscript', 'template', 'nav', 'aside', 'footer', 'form', 'button', 'input', 'select', 'textarea', 'iframe',
  'object', 'svg', 'math', 'canvas', 'audio', 'video', 'dialog', 'menu',
]);

export const NEVER_TEXT_ROLES: ReadonlySet<string> = new Set([
  'navigation', 'complementary', 'contentinfo', 'search', 'banner', 'menu', 'menubar', 'dialog', 'alert',
]);

/**
 * Words that pages use in classes and ids for what stands around an article: a word between hyphens, or a whole name without
 * them. Vietnamese ones are written without marks, as pages write them.
 */
export const AROUND_WORDS: ReadonlySet<string> = new Set([
  'ad', 'ads', 'advert', 'advertisement', 'adv', 'banner', 'breadcrumb', 'breadcrumbs', 'comment', 'comments', 'cookie', 'copyright',
  'footer', 'login', 'menu', 'modal', 'nav', 'navbar', 'navigation', 'newsletter', 'pagination', 'popup', 'print', 'rating', 'recommend',
  'related', 'share', 'sharing', 'sidebar', 'social', 'subscribe', 'tag', 'tags', 'toolbar', 'vote', 'widget', 'zalo', 'fb', 'facebook',
]);

export const AROUND_PHRASES: readonly string[] = [
  'binh-luan', 'binhluan', 'cac-tin', 'cactin', 'cung-chuyen-muc', 'cungchuyenmuc', 'danh-gia', 'danhgia', 'doc-nhieu', 'docnhieu',
  'doc-them', 'lien-ket', 'lienket', 'lien-quan', 'lienquan', 'most-read', 'mostread', 'most-viewed', 'news-other',
  'newsother', 'other-news', 'othernews', 'quang-cao', 'quangcao', 'same-category', 'tin-cu-hon',
  'tin-khac', 'tinkhac', 'tin-moi', 'tinmoi', 'tu-khoa', 'tukhoa', 'xem-them', 'xemthem', 'xem-nhieu', 'xemnhieu',
];

/** Words of classes for a caption. */
export const CAPTION_WORDS: readonly string[] = ['caption', 'chuthich', 'chu-thich', 'picture-desc', 'image-note'];

/** Words of classes for a headline, where it is no heading. */
export const HEADLINE_WORDS: readonly string[] = ['title', 'headline', 'tieude', 'tieu-de'];

/** Elements that stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'address', 'article', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody',
  'tfoot', 'thead', 'tr', 'ul',
]);
