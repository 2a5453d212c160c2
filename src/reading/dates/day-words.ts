// Parses days spelt out, as ministries write them: `dos de marzo de 2026`, `the twelfth of January`.

/** The days of the month, in the languages in which pages spell them out; variants after a slash. */
const WORDS: readonly string[] = [
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
    "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth " +
    "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first",
  "primero/uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete " +
    "dieciocho diecinueve veinte veintiuno/veintiun veintidos veintitres veinticuatro veinticinco veintiseis veintisiete " +
    "veintiocho veintinueve treinta treinta_y_uno",
  "primeiro dois tres quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis " +
    "dezessete/dezassete dezoito dezenove/dezanove vinte vinte_e_um vinte_e_dois vinte_e_tres vinte_e_quatro " +
    "vinte_e_cinco vinte_e_seis vinte_e_sete vinte_e_oito vinte_e_nove trinta trinta_e_um",
  "premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit " +
    "dix-neuf vingt vingt_et_un/vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept " +
    "vingt-huit vingt-neuf trente trente_et_un/trente-et-un",
];

const numbersIn = (words: string): readonly (readonly [word: string, number: string])[] =>
  words
    .split(" ")
    .flatMap((forms, index) =>
      forms.split("/").map((form) => [form.replaceAll("_", " "), String(index + 1)] as const),
    );

/** Prefixes of the month names in those languages. */
const MONTHS =
  "ene|jan|feb|fev|mar|abr|apr|avr|may|mai|jun|juin|jul|juil|ago|aug|aou|sep|set|oct|out|nov|dic|dec|dez";

/** English ordinals need an "of", as others may count something else: `his second May 2026 journey`. */
const [ENGLISH = [], ...OTHERS] = WORDS.map(numbersIn);
const NUMBERS: ReadonlyMap<string, string> = new Map([...ENGLISH, ...OTHERS.flat()]);

const anyOf = (words: readonly (readonly [word: string, number: string])[]): string =>
  words
    .map(([word]) => word)
    .toSorted((a, b) => b.length - a.length)
    .join("|");

const DAY = new RegExp(
  `(?<![\\p{L}-])(?:(?:${anyOf(ENGLISH)})(?= of (?:${MONTHS}))|(?:${anyOf(OTHERS.flat())})(?= (?:de )?(?:${MONTHS})))`,
  "gu",
);

/** Replaces days of the month spelt out in a folded text by numbers. */
export const withDayNumbers = (text: string): string =>
  text.replace(DAY, (word) => NUMBERS.get(word)!);
