// Foreign ministries, which name themselves in their own languages but are on file in English.
import { COUNTRY_CODES, countryNames } from "../../geography/countries.ts";
import { foldName } from "../../geography/fold-name.ts";
import { NATIONALITIES } from "../../geography/nationalities.ts";
import type { Outlet } from "../../model/records.ts";
import { formsOf } from "./inflections.ts";
import { foreignNames } from "./known-names.ts";

/** A ministry of foreign affairs in many languages. */
const MINISTRY = new RegExp(
  (
    "ministry of foreign|foreign ministry|foreign affairs ministry|department of foreign affairs|" +
    "foreign office|外交部|外务省|外務省|외교부|외무성|министерство иностранных дел|" +
    "міністерство закордонних справ|министерство на външните|وزارة الخارجية|وزارة الشؤون الخارجية|" +
    "وزارت امور خارجه|وزارت خارجہ|dışişleri bakanlığı|ministère des affaires étrangères|" +
    "ministère de l'europe et des affaires|ministerio de asuntos exteriores|" +
    "ministerio de relaciones exteriores|ministério das relações exteriores|" +
    "ministério dos negócios estrangeiros|ministero degli affari esteri|auswärtiges amt|" +
    "ministerie van buitenlandse zaken|ministerstwo spraw zagranicznych|külügyminisztérium|" +
    "υπουργείο εξωτερικών|kementerian luar negeri|bộ ngoại giao|משרד החוץ|विदेश मंत्रालय|" +
    "กระทรวงการต่างประเทศ"
  )
    .split("|")
    .map((words) => RegExp.escape(foldName(words)))
    .join("|"),
  "u",
);
const MAX_LINE = 120;
/** How many lines below a headline can name the publisher. */
const HEAD_LINES = 5;

/** A ministry named in one of the first lines below a headline, on a line of its own. */
export function ministryBelow(text: string): string | undefined {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines
    .slice(1, HEAD_LINES)
    .find((line) => line.length <= MAX_LINE && !/[.!?。]$/u.test(line) && isMinistry(line));
}

/** Just a ministry and its country: with other words it is a headline. */
function isMinistry(line: string): boolean {
  const name = foldName(line);
  const found = MINISTRY.exec(name);
  if (!found || /\d/.test(line)) return false;
  const before = name.slice(0, found.index).trim();
  const after = name.slice(found.index + found[0].length).replace(/^ affairs\b/, "");
  return before.split(" ").length <= MAX_BEFORE && (after === "" || GOES_ON.test(after));
}
const MAX_BEFORE = 4;
const GOES_ON = /^,? (?:and|of|de|des|du|da|do|del|della|der|di|et|und|y|e) (?:\S+ ?){1,8}$/;

/** The English words for it in the names of outlets on file. */
const ENGLISH = /foreign (?:ministry|affairs|office)|\bm(?:f|of)a\b/i;

/** The foreign ministry on file of the only country that a publisher's name contains. */
export function ministryOf(
  publisher: string,
  language: string | undefined,
  outlets: ReadonlyMap<string, Outlet>,
): string | undefined {
  const name = foldName(publisher);
  if (!MINISTRY.test(name)) return undefined;
  const named = COUNTRY_CODES.filter((code) =>
    [
      ...countryNames(code),
      ...foreignNames(code, language),
      NATIONALITIES[code] ?? "",
      ...formalNames(code),
    ].some((own) => formsOf(foldName(own), language).some((form) => isIn(form, name))),
  );
  const [country, ...others] = named;
  if (country === undefined || others.length > 0) return undefined;
  const own = [...countryNames(country), NATIONALITIES[country] ?? ""]
    .map(foldName)
    .filter(Boolean);
  const found = [...outlets.values()].filter(
    ({ name: on, country: of }) =>
      ENGLISH.test(on) &&
      (of === country || own.some((word) => ` ${foldName(on)} `.includes(` ${word} `))),
  );
  return found.toSorted((a, b) => a.name.length - b.name.length)[0]?.id;
}

/** As whole words, in scripts with spaces. */
const isIn = (part: string, name: string): boolean =>
  part.length > 1 &&
  (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u.test(part.normalize("NFC"))
    ? name.includes(part)
    : ` ${name} `.includes(` ${part} `));

/** Formal country names, as ministries use them. */
const FORMAL: Readonly<Record<string, readonly string[]>> = {
  CN: ["中华人民共和国", "中華人民共和國", "КНР"],
  RU: ["Российской Федерации", "РФ"],
  TW: ["中華民國"],
  KR: ["대한민국"],
  GB: ["UK"],
};

const formalNames = (code: string): readonly string[] => FORMAL[code] ?? [];
