/** Tables of two encodings from before Unicode, as their bytes look when they are read as Western text. */

/** TCVN 5712 VN3 ("ABC"): one character, one letter. Signs and letters stand in the same order. */
export const TCVN3_SIGNS =
  '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ®¡¢£¤¥¦§';
export const TCVN3_LETTERS =
  'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđĂÂÊÔƠƯĐ';

interface VniMark { readonly combining: string; readonly bases: string }

const CIRCUMFLEX = '\u0302', BREVE = '\u0306', GRAVE = '\u0300', ACUTE = '\u0301', HOOK = '\u0309', TILDE = '\u0303', DOT = '\u0323';
const VOWELS = 'aeouyôö', WITH_CIRCUMFLEX = 'aeo', WITH_BREVE = 'a';

/** VNI Windows: a sign behind a vowel puts a mark on it. Which letters a sign can follow. */
export const VNI_MARKS: Readonly<Record<string, VniMark>> = {
  ù: { combining: ACUTE, bases: VOWELS },
  ø: { combining: GRAVE, bases: VOWELS },
  û: { combining: HOOK, bases: VOWELS },
  õ: { combining: TILDE, bases: VOWELS },
  ï: { combining: DOT, bases: VOWELS },
  â: { combining: CIRCUMFLEX, bases: WITH_CIRCUMFLEX },
  á: { combining: CIRCUMFLEX + ACUTE, bases: WITH_CIRCUMFLEX },
  à: { combining: CIRCUMFLEX + GRAVE, bases: WITH_CIRCUMFLEX },
  å: { combining: CIRCUMFLEX + HOOK, bases: WITH_CIRCUMFLEX },
  ã: { combining: CIRCUMFLEX + TILDE, bases: WITH_CIRCUMFLEX },
  ä: { combining: CIRCUMFLEX + DOT, bases: WITH_CIRCUMFLEX },
  ê: { combining: BREVE, bases: WITH_BREVE },
  é: { combining: BREVE + ACUTE, bases: WITH_BREVE },
  è: { combining: BREVE + GRAVE, bases: WITH_BREVE },
  ú: { combining: BREVE + HOOK, bases: WITH_BREVE },
  ü: { combining: BREVE + TILDE, bases: WITH_BREVE },
  ë: { combining: BREVE + DOT, bases: WITH_BREVE },
};

/** VNI Windows: letters that are one sign. */
export const VNI_SINGLES: Readonly<Record<string, string>> = {
  ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ',
  Ô: 'Ơ', Ö: 'Ư', Í: 'Í', Ì: 'Ì', Æ: 'Ỉ', Ó: 'Ĩ', Ò: 'Ị', Î: 'Ỵ', Ñ: 'Đ',
};
