/**
 * Shapes of the lexicon tables. A table is a list of entries, one to a line; an entry says what a word is,
 * never how words combine. Nothing here runs on import: tables are compiled when a parser is created.
 */

/** What an abbreviation's long form is; a closed list, so that a reader of the data can filter on it. */
export type AbbreviationKind =
  | 'administrative-unit' | 'assembly-body' | 'document-type' | 'economy' | 'education' | 'front-or-union' | 'generic'
  | 'judicial-body' | 'media' | 'ministry' | 'party-body' | 'place' | 'rank-or-degree' | 'security-or-army'
  | 'signature-authority' | 'state-body' | 'title';

/**
 * One long form of an abbreviation and what in the text speaks for it. Cues are tried in the order of the readings;
 * the first reading with a cue that holds is taken, else the one marked `usual`, else none (the form is ambiguous).
 */
export interface AbbreviationReading {
  /** The long form in ordinary capitalisation: `Ban Chấp hành`, `kinh tế - xã hội`. */
  readonly long: string;
  readonly kind: AbbreviationKind;
  /** Taken when no cue speaks for another reading. At most one reading of an entry has it. */
  readonly usual?: true;
  /** Words of which one stands immediately before the short form: `khu` before `CN`. Case and tone placement do not count. */
  readonly after?: readonly string[];
  /** Words of which one stands immediately behind the short form: `tỉnh` behind `UBND`. */
  readonly before?: readonly string[];
  /** Words of which one stands anywhere in the same article. */
  readonly near?: readonly string[];
  /** The shape of what follows: a capitalised name, a number, a day and month. */
  readonly beforeShape?: 'name' | 'number' | 'day-month';
}

export interface AbbreviationEntry {
  /** Spellings, case as written: `['T.Ư', 'TƯ', 'TW', 'T.W']`. */
  readonly short: readonly string[];
  readonly readings: readonly AbbreviationReading[];
  /** A phrase in which the form is an abbreviation; required with more than one reading. */
  readonly example?: string;
  /** A phrase in which the same letters are something else. */
  readonly counterExample?: string;
}

/** A first-level unit that existed before or exists since 1 July 2025. */
export interface ProvinceEntry {
  readonly name: string;
  /** Other spellings in news: `TPHCM`, `Thừa Thiên Huế`. */
  readonly aliases?: readonly string[];
  readonly kind: 'province' | 'city';
  /** The same words are a person's name: without a unit word before it, the person is meant. */
  readonly isAlsoPerson?: true;
  /** ISO 3166-2:VN code of the unit of this name. */
  readonly code: string;
  /** The unit of the 34 that its territory belongs to since 2025-07-01; its own name where it was not merged. */
  readonly successor: string;
}

/** Second-level units (abolished on 1 July 2025) by the province they belonged to. */
export interface DistrictEntry {
  readonly province: string;
  readonly cities?: readonly string[];
  readonly towns?: readonly string[];
  readonly urban?: readonly string[];
  readonly rural: readonly string[];
}

/** A foreign state, bloc or place that political news names, with other spellings. */
export interface CountryEntry {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind?: 'country' | 'bloc' | 'city' | 'region';
}

export type OrganizationKind =
  | 'party' | 'legislature' | 'government' | 'front' | 'judiciary' | 'armed-forces' | 'state-owned' | 'press' | 'foreign' | 'other';
export type OrganizationLevel = 'central' | 'province' | 'district' | 'commune';

/** A body with a name of its own that no rule could compose: `Bộ Chính trị`, `Ủy ban Thường vụ Quốc hội`. */
export interface NamedBodyEntry {
  readonly name: string;
  /** Other full spellings; abbreviations belong in the abbreviation table. */
  readonly aliases?: readonly string[];
  readonly kind: OrganizationKind;
  readonly level: OrganizationLevel | null;
}

export interface HonorificEntry {
  readonly word: string;
  readonly gender?: 'female' | 'male';
}

/** The head of an office; what it governs is composed by rule. */
export interface PostEntry {
  readonly head: string;
  readonly gloss: string;
  /** Adds the deputy form: `Phó ` before the head. */
  readonly deputy?: boolean;
  /** The body that the post names by itself: `Thủ tướng` is that of the Government. */
  readonly names?: string;
  /** One person at a time holds it, so that the bare post refers to a person of the article. */
  readonly unique?: true;
  /** No office without a body behind it: `Trưởng`. */
  readonly onlyWithBody?: true;
  /** A post of enterprises and institutions: the capitals behind it are more often a firm's than a person's. */
  readonly ofEnterprise?: true;
  /** A word for people of a body, who hold an office only where one is named: `ông Lê Văn Ba, cán bộ Sở Y tế`. */
  readonly onlyBehindName?: true;
  /** Heads a department, so that the capitals behind it may be the department's domain: `Trưởng ban Pháp chế`. */
  readonly ofUnit?: true;
  /** Leads a Party committee, and no other body: what stands beside it is an office by itself. */
  readonly ofParty?: true;
  /** Serves the holder of another office: `Thư ký Thủ tướng`. */
  readonly ofPost?: true;
  /** Leads a group for one task. */
  readonly ofTeam?: true;
  /** Says all by itself: `làm Trưởng đoàn`, `Tỉnh ủy viên`; behind `làm Trưởng ban` the text has told of what before. */
  readonly isWhole?: true;
  /** A seat in a body rather than a leading office. */
  readonly membership?: true;
  /** Says that somebody leads a body, and not what the post is called: `người đứng đầu` Chính phủ. */
  readonly whateverPost?: true;
  /** Posts of those whom its holder leads, and which nobody holds beside it: `Thủ tướng` and `Bộ trưởng`. */
  readonly leads?: readonly string[];
}

/**
 * The head of a body's name and what follows it:
 * `place`: a place (`UBND` tỉnh Yên Bái) · `unit`: a unit word with or without its name, which must be there (`Đoàn` xã) ·
 * `part`: another body or a place (`Ban Thường vụ` Tỉnh ủy) ·
 * `field`: a domain, then a body or place (`Sở` Nội vụ tỉnh) · `name`: a proper name (`Công ty` Cường Hưng).
 */
export interface BodyHeadEntry {
  readonly head: string;
  readonly takes: 'place' | 'unit' | 'part' | 'field' | 'name';
  readonly kind: OrganizationKind;
  readonly level?: OrganizationLevel;
  /** The long form, where the head is a short one; `expanded` in records. */
  readonly long?: string;
  /** Means a body without its domain too: `Ban Chỉ đạo họp`. */
  readonly alone?: true;
  /** A board of one purpose, which its name tells in small words: `Ban Chỉ huy phòng, chống thiên tai tỉnh`. */
  readonly forTask?: true;
  /** An ordinary word that begins a body only with a proper name behind it: `Tổ chức`. */
  readonly onlyNamed?: true;
  /** Its name may be a number: `Trung đoàn` 31. */
  readonly numbered?: true;
  /** A firm: its name may look like a person's, `Công ty Vận tải Hoàng Long`. */
  readonly isFirm?: true;
  /** What it does may stand instead of a name: `cơ quan` soạn thảo. */
  readonly takesRole?: true;
  /** In small letters it is the head too where a domain with a capital follows: `sở` Y tế, and not `bộ` hồ sơ. */
  readonly alsoSmall?: true;
}

/** A word before the name of a place: `tỉnh`, `TP.`, `xã`. */
export interface UnitHeadEntry {
  readonly word: string;
  readonly long: string;
  readonly kind: 'province' | 'district' | 'commune' | 'other' | 'country';
  /** Its name may be a number: `quận 5`. */
  readonly numbered?: true;
  /** It is as often a word for something else: `bản` ghi nhớ. */
  readonly isOtherWord?: true;
}

/** A type of formal document that carries a number. */
export interface DocumentTypeEntry {
  /** In ordinary capitalisation, as `type` of a record: `Nghị quyết`. */
  readonly type: string;
  /** Other words for the same type: `Thông báo kết luận` is a `Thông báo`. */
  readonly aliases?: readonly string[];
  /** Short forms that stand before a number: `QĐ 49`. Exact case. */
  readonly short?: readonly string[];
  /** The letters of the type inside a number: `QĐ` in `376/QĐ-BCT`. */
  readonly symbols: readonly string[];
  /** Letters of a body that stand there instead: `QH` in `80/2015/QH13`. */
  readonly issuers?: readonly string[];
  /**
   * Whether a plain number may stand right behind the word. `free`: `Nghị định 67` · `cued`: only where the text goes on as it
   * does behind a document (`Quyết định 49 của`), for words that are verbs or common nouns too · `never`: `Báo cáo 6 tháng`.
   */
  readonly plainNumber: 'free' | 'cued' | 'never';
  /** Its name stands between the word and the number: `Bộ luật Hình sự số 100/2015/QH13`. */
  readonly hasName?: true;
  /** In small letters too it begins another document inside a title: `Luật sửa đổi, bổ sung | bộ luật …`. */
  readonly beginsInTitle?: true;
}

/**
 * Kinds of meeting, from a closed list; what each means is in the record's description of `Meeting.kind`.
 */
export type MeetingKindName =
  | 'congress' | 'plenum' | 'standing-committee' | 'legislature' | 'government' | 'conference' | 'working-session' | 'talks' | 'visit'
  | 'voter-meeting' | 'ceremony' | 'other';

/** The head of a phrase that names a meeting (`hội nghị`) or the verb that tells of one (`làm việc với`). */
export interface MeetingHeadEntry {
  readonly head: string;
  readonly kind: MeetingKindName;
  /** Heads that can speak of the same event: `buổi làm việc` and `làm việc với`. */
  readonly family: string;
  /** A second family, of a head of two words: `buổi tiếp và làm việc` is called `buổi làm việc` too. */
  readonly also?: string;
  /** The word is a verb: an event only with its object behind it. */
  readonly isVerb?: true;
  /** Also in small print: the word alone is a weak sign (`họp`). */
  readonly isWeak?: true;
  /** Who is met stands right behind it: `cuộc tiếp | Đại sứ Lào`. */
  readonly takesParty?: true;
  /** It means a meeting only with its number: `phiên thứ 11`. */
  readonly needsNumber?: true;
  /** It tells of a visit only with what is done there: `đến | chúc mừng | gia đình …`. */
  readonly needsDeed?: true;
  /** A part of a session; its number is not that of the session: `ngày làm việc thứ sáu`. */
  readonly isPart?: true;
  /** No part of a session, though others of its family are: `phiên họp thường kỳ`. */
  readonly isNoPart?: true;
  /** What is done at a meeting rather than a word for it: no name of it where there is another. */
  readonly isDeed?: true;
}

/** The body that meets decides the kind: a `hội nghị` of a `Ban Chấp hành` is a plenum. */
export interface MeetingKindOfBody {
  readonly family: readonly string[];
  /** First words of the body's name. */
  readonly bodies: readonly string[];
  readonly kind: MeetingKindName;
}

/** A verb that decides, instructs, asks or awards. */
export interface DecisionVerbEntry {
  readonly verb: string;
  readonly type: 'adopted' | 'directed' | 'proposed' | 'awarded';
  /** `đề nghị` instructs when a leader says it, and asks when others do. */
  readonly isRequest?: true;
  /** Words that must follow: `tặng` awards when a `Bằng khen` follows. */
  readonly before?: readonly string[];
  /** Words that must not follow: `thông qua việc` is a preposition. */
  readonly notBefore?: readonly string[];
  /** Only with a subject that decides together: an assembly, a meeting, both sides. */
  readonly needsAssembly?: true;
  /** Only with a congress as the subject, which sets itself goals; whoever else does tells what was planned. */
  readonly ofCongress?: true;
  /** Only with a subject that has authority: a body of Party or state, a place's authorities, someone in office. */
  readonly needsAuthority?: true;
  /** Who must act stands directly behind: `giao Sở Nội vụ …`. */
  readonly needsTarget?: true;
  /** What must be done may stand directly behind too, where whoever orders stands directly before: `Bí thư chỉ đạo rà soát …`. */
  readonly takesAct?: true;
  /** Also with anything that is counted, for somebody perhaps: `tặng 60 áo ấm`, `tặng thôn 10 triệu đồng`. */
  readonly ofCounted?: true;
  /** It gives presents, which the headline or the lead may tell in sum and the body one by one. */
  readonly isGift?: true;
  /** The subject receives what is awarded: `được tặng Bằng khen`. */
  readonly isReceived?: true;
  /** It is done by a paper, which may have been there long before it is told of. */
  readonly issuesPaper?: true;
}
