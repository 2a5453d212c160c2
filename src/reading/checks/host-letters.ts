import { LOOK_ALIKES } from "./look-alikes.ts";

/** The scripts in everyday use, as UAX 31 recommends them for identifiers. */
export const SCRIPTS = [
  "Arabic",
  "Armenian",
  "Bengali",
  "Bopomofo",
  "Cyrillic",
  "Devanagari",
  "Ethiopic",
  "Georgian",
  "Greek",
  "Gujarati",
  "Gurmukhi",
  "Han",
  "Hangul",
  "Hebrew",
  "Hiragana",
  "Kannada",
  "Katakana",
  "Khmer",
  "Lao",
  "Latin",
  "Malayalam",
  "Myanmar",
  "Oriya",
  "Sinhala",
  "Tamil",
  "Telugu",
  "Thaana",
  "Thai",
  "Tibetan",
] as const;

/** Scripts that occur together: UTS 39 calls such a name "highly restrictive", like one in a single script. */
const SCRIPT_SETS: readonly (readonly string[])[] = [
  ...SCRIPTS.map((name) => [name]),
  ["Latin", "Han", "Hiragana", "Katakana"],
  ["Latin", "Han", "Bopomofo"],
  ["Latin", "Han", "Hangul"],
];

/** Why a host's characters can be mistaken for others; undefined if they cannot. */
export function letterFault(host: string): string | undefined {
  const labels = host.split(".");
  const top = labels.pop() ?? "";
  const fault = labels.map((label) => labelFault(label, top)).find((found) => found !== undefined);
  return fault ?? (LATIN_LOOKING_TLDS.has(top) ? undefined : labelFault(top, ""));
}

/** Anything but letters, digits, and the dots and marks that some languages use within words. */
const NO_LETTER = /[^\p{L}\p{M}\p{N}_·・׳״-]/u;

/** Latin letters of alphabets in use (UTS 39: allowed); phonetic and historical ones imitate them. */
const LATIN =
  /[a-zß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžơưǎǐǒǔǖǘǚǜǟǡǣǥǧǩǫǭǯǰǵǹǻǽǿȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳƒƙƴɍɓɔɖɗəɛɣɨɲʉʋʒʻʼ\u1e00-\u1e99\u1ea0-\u1ef9]/u;
const OTHER_LATIN = new RegExp(`(?!${LATIN.source})\\p{Script=Latin}`, "u");

/** A combining mark without a precomposed letter: it overlays its letter as a stroke, dot or accent. */
const OVERLAY_MARK = /[\p{scx=Inherited}\u0300-\u036f\u20d0-\u20ff]/u;

/** East Asian letters and marks that look like a slash, dash, dot or ring unless others are beside them. */
const EAST = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}`;
const ALONE = new RegExp(`(?<![${EAST}])[ノ丿丶ー一ㄧ〇・ニエロソンヘト](?![${EAST}])`, "u");
/** Letters that look like a slash, colon or bracket in any context. */
const SIGNS = /[ǀ-ǃ\ua789ꓸꓽʔ\u02d0〳〵⼃]/u;

const SETS = SCRIPT_SETS.map((names) => {
  const scripts = names.map((name) => `\\p{scx=${name}}`).join("");
  return new RegExp(`^[${scripts}\\p{scx=Common}\\p{scx=Inherited}]*$`, "u");
});

function labelFault(label: string, top: string): string | undefined {
  if (/^[ -~]*$/.test(label)) return undefined;
  if (NO_LETTER.test(label) || SIGNS.test(label) || /(?<!l)·|·(?!l)/.test(label))
    return "it has signs, or letters that imitate them";
  if (OVERLAY_MARK.test(label.normalize("NFC"))) return "a mark lies over one of its letters";
  if (OTHER_LATIN.test(label)) return "it has a letter that no alphabet uses";
  if (!SETS.some((set) => set.test(label))) return "it mixes scripts as no word does";
  if (new Set(digitsOf(label)).size > 1) return "its digits are of several scripts";
  if (ALONE.test(label) && /[a-z]/.test(label)) return "it has signs, or letters that imitate them";
  return looksLatin(label) && !isAtHome(label, top) ? "its letters imitate Latin ones" : undefined;
}

/** The zero of each digit's script. */
const digitsOf = (label: string): readonly number[] =>
  Array.from(label.matchAll(/\p{Nd}/gu), ([digit]) => {
    let zero = digit.codePointAt(0)!;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return zero;
  });

/** Letters that look like Latin ones in many fonts, but are missing from LOOK_ALIKES. */
const MORE_LOOK_ALIKES =
  "пьъԗզէհլօուսցվდიოყძხჽדוחיןסװทนบพรหแเดลปฟมอຣບນພຫດລປຟມອໜခဂငထပဝဒဓடபமഠധനறടడంఅಂಅડટଠଓሀሠሰስበቡተነከዐዘጠΟ";
const LOOKS_LATIN = new RegExp(`^[a-z0-9_\\-${LOOK_ALIKES}${MORE_LOOK_ALIKES}]*$`, "u");

const looksLatin = (label: string): boolean => LOOKS_LATIN.test(label);

/** Top-level domains where a script is the usual one, so that its letters are read as such. */
const TLDS_BY_SCRIPT: Readonly<Record<string, string>> = {
  Arabic: "ae bh dz eg iq ir jo kw lb ly ma om pk ps qa sa sd sy tn ye",
  Armenian: "am",
  Bengali: "bd in",
  Cyrillic: "ba bg by kg kz md me mk mn rs ru su tj ua uz",
  Devanagari: "in np",
  Ethiopic: "er et",
  Georgian: "ge",
  Greek: "cy gr",
  Gujarati: "in",
  Han: "cn hk jp mo sg tw",
  Hebrew: "il",
  Kannada: "in",
  Lao: "la",
  Latin: "az tr",
  Malayalam: "in",
  Myanmar: "mm",
  Oriya: "in",
  Tamil: "in lk sg",
  Telugu: "in",
  Thai: "th",
};

function isAtHome(label: string, top: string): boolean {
  const foreign = label.replace(/[a-z0-9_-]/g, "");
  const script = SCRIPTS.find((name) => new RegExp(`^\\p{scx=${name}}*$`, "u").test(foreign));
  if (script === undefined) return false;
  if (TLDS_BY_SCRIPT[script]?.split(" ").includes(top))
    return script !== "Latin" || /^ı+$/.test(foreign);
  if (/[a-z]/.test(label)) return false;
  return (
    new RegExp(`\\p{scx=${script}}`, "u").test(top) &&
    (!looksLatin(top) || LATIN_LOOKING_TLDS.has(top))
  );
}

/** Real top-level domains that consist of Latin look-alikes only. */
const LATIN_LOOKING_TLDS: ReadonlySet<string> = new Set(
  "бг ком мон москва орг рус срб укр".split(" "),
);
