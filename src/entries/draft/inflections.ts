// Inflected forms of names, in languages that add endings to them.
import { foldName } from "../../geography/fold-name.ts";

/** The ending of a name's base form, and the endings that can replace it; the longest match counts. */
type Endings = Readonly<Record<string, string>>;

const RUSSIAN: Endings = {
  ая: "ой ую ою ей",
  яя: "ей юю",
  ый: "ого ому ым ом",
  ий: "его ему им ем ого ому ом",
  ые: "ых ым ыми",
  ие: "их им ими",
  ия: "ии ию иеи",
  а: "ы и у е ои ою ой",
  я: "и ю е еи ею ей",
  ь: "и ю я ем е ью",
  й: "я ю ем е",
  ы: "ов ам ами ах",
  "": "а у ом е ем ым ои ой",
};
const UKRAINIAN: Endings = {
  ...RUSSIAN,
  ська: "ськои ськіи ську ською",
  цька: "цькои цькіи цьку цькою",
  иів: "иєва иєві иєву иєвом",
  ия: "ии ию иею",
  // Folding makes й and и equal.
  й: "я ю ем е ів ам ами ах",
  і: "их им ими",
  ія: "ії ію ією іи",
  а: "и і у ою еи",
  я: "і ю ею єю ї",
  "": "а у ом і ові ем ю",
};
const WEST_SLAVIC: Endings = {
  ha: "sze hy he",
  t: "cie tu tem ta tom",
  r: "rze ru rem ra",
  ska: "skiej ska ske skou ske skej",
  ia: "ii ie ia iou",
  ja: "ji je ja",
  a: "y i e a u ou ie ze",
  o: "a u em",
  y: "ow om ami ach u ech",
  ie: "ich im imi",
  e: "ych ym ymi",
  "": "u a em owi zie ie e om",
};
const SOUTH_SLAVIC: Endings = { a: "e i u om o", "": "a u om em i" };
const FINNIC: Endings = {
  "": "n ssa sta an en in on lla lta lle s st sse l le lt issa ista iin in isse ist",
};
const HUNGARIAN: Endings = {
  "": "ba be ban ben bol rol tol ra re n on en nak nek t at et ot val vel ig hoz hez ert",
};
const BALTIC: Endings = {
  as: "o ui a e u",
  is: "io iui i yje ai am",
  us: "aus ui u uje",
  a: "os ai a oje u as",
  e: "es ei e eje",
  s: "a am u",
};

const LANGUAGES: Readonly<Record<string, Endings>> = {
  ru: RUSSIAN,
  be: RUSSIAN,
  uk: UKRAINIAN,
  bg: {},
  sr: { ...SOUTH_SLAVIC, а: "е и у ом о", "": "а у ом ем и a u om em i" },
  pl: WEST_SLAVIC,
  cs: WEST_SLAVIC,
  sk: WEST_SLAVIC,
  hr: SOUTH_SLAVIC,
  bs: SOUTH_SLAVIC,
  sl: SOUTH_SLAVIC,
  fi: FINNIC,
  et: FINNIC,
  hu: HUNGARIAN,
  lt: BALTIC,
  lv: BALTIC,
  el: { α: "ας αν", η: "ης ην", ος: "ου ο ον", ες: "ων", "": "ς" },
  de: { "": "s" },
  sv: { "": "s" },
  da: { "": "s" },
  nb: { "": "s" },
  no: { "": "s" },
  ka: { ი: "ში ს ის იდან ით", "": "ში ს ის დან" },
  hy: { "": "ում ից ի ն" },
  kk: { "": "га ге ка ке да де та те нын нин дан ден тан тен" },
  az: { "": "da de dan den ya ye a e in un" },
};

/** Shorter words would be too short without their endings. */
const MIN_LENGTH = 3;

/** The inflected forms of a folded word in a language, starting with the word itself. */
export function formsOf(word: string, language: string | undefined): readonly string[] {
  const endings = LANGUAGES[language ?? ""];
  if (endings === undefined || word.length <= MIN_LENGTH || /\d/.test(word)) return [word];
  // Most names with another final vowel are not inflected: Мали, Чили, Oslo.
  const ending = Object.keys(endings)
    .toSorted((a, b) => b.length - a.length)
    .find((end) => (end === "" ? takesEnding(word, language) : word.endsWith(foldName(end))));
  if (ending === undefined) return [word];
  const stem = word.slice(0, word.length - ending.length);
  if (stem.length < MIN_LENGTH - Number(ending.length > 1)) return [word];
  return [word, ...endings[ending]!.split(" ").map((end) => stem + foldName(end))];
}

const ADDING = new Set("fi et hu de sv da nb no ka hy kk az el".split(" "));

/** Agglutinative languages add endings after vowels too. */
const takesEnding = (word: string, language: string | undefined): boolean =>
  ADDING.has(language ?? "") || !/[aeiouyаеиоуыэюяіїє]$/u.test(word);

/** Scripts whose vowels are combining marks, which distinguish words. */
const INDIC =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}]/u;
/** Dots below letters, which are often omitted. */
const NUKTA = /[\u093C\u09BC\u0A3C\u0ABC]/g;

/** Letters for which Arabic, Persian and Urdu use different characters. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["ی", "ي"],
  ["ى", "ي"],
  ["ک", "ك"],
  ["ہ", "ه"],
  ["ة", "ه"],
]);

/** The key by which words are compared: folded, except in scripts where that would lose too much. */
export function wordKey(word: string): string {
  if (INDIC.test(word)) return word.normalize("NFD").replace(NUKTA, "").normalize("NFC");
  const folded = foldName(word);
  return /\p{Script=Arabic}/u.test(folded)
    ? folded.replace(/[یىکہة]/g, (letter) => SAME.get(letter) ?? letter)
    : folded;
}
