// Titles before and after a minister's name, which do not help to identify anyone.
const SPACED = [
  "(?:federal |union |the )?(?:foreign |external affairs )?minister(?: (?:of|for) (?:foreign|external) affairs)?",
  "foreign secretary|secretary(?: of state)?|secretary of state|fm|eam|high representative",
  "ministre(?: des affaires étrangères)?|(?:bundes)?au(?:ß|ss)enminister(?:in)?",
  "canciller|ministr[oa](?: d(?:e|as|os) [\\p{L} ]*exteriores)?",
  "(?:глава мид|министр(?: иностранных дел)?)",
  "dışişleri bakanı|وزير الخارجية|وزیر خارجه",
].join("|");
const TITLES = new RegExp(`(?<![\\p{L}\\p{N}])(?:${SPACED})(?![\\p{L}\\p{N}])`, "giu");
/** Titles with no space before the name. */
const JOINED =
  /外交部长|外交部長|国务卿|國務卿|外务大臣|外務大臣|外长|外長|外相|部长|部長|大臣|先生|女士/gu;
/** Initials before a surname, such as `С.В.` for name and patronymic. */
const INITIALS = /(?<![\p{L}\p{N}])\p{Lu}\.\s?(?:\p{Lu}\.\s?)?(?=\p{Lu}\p{Ll})/gu;
const PATRONYMIC = /(?<=\p{L} )\p{Lu}\p{Ll}+(?:ович|евич|ьич|овна|евна|ична)(?= \p{L})/gu;

/** A query without titles; unchanged if it has none, or nothing else. */
export function withoutTitles(text: string): string {
  const bare = text
    .replace(TITLES, " ")
    .replace(JOINED, " ")
    .replace(INITIALS, "")
    .replace(PATRONYMIC, "")
    .replace(/\s+/gu, " ")
    .trim();
  return /[\p{L}\p{N}]/u.test(bare) ? bare : text;
}
