/** What the head of a trip's page says, and what its sources support. */
export interface Told {
  /** The sentences in their order, as a reader sees them. */
  readonly sentences: readonly string[];
  /** The names of the stops that any entry gives. */
  readonly names: readonly string[];
  /** Every day that an entry of the trip gives or is dated, as `8 January`. */
  readonly days: ReadonlySet<string>;
  /** Whether an entry has an announcement. */
  readonly isAnnounced: boolean;
  /** Whether everything known is more than a year ago. */
  readonly isPast: boolean;
}

/** What is wrong, in a few words for the report; nothing if all is correct. */
type Rule = (told: Told) => readonly string[];

const NOT_MADE =
  /\b(?:not made|not reached|not visited|missed|skipped|dropped|called off|left out|given up|turned back|unreported|not reported|no entry says|nobody says|shortened|early)\b/iu;

/** "Cut short: all five announced stops made." What was left out may be unknown: then the day is given. */
const cutShort: Rule = ({ sentences }) => {
  const text = sentences.join(" ");
  if (!/\bcut short\b/iu.test(text)) return [];
  const isWhole = /\b(?:all|both)\b[^.;]*\bstops?\b[^.;]*\bmade\b/iu.test(text);
  const isDated = /\bcut short (?:on|by|in)\b/iu.test(text);
  return isWhole || (!NOT_MADE.test(text) && !isDated)
    ? ["cut short, and nothing was left out"]
    : [];
};

/** A trip of past years is not under way. */
const past: Rule = ({ sentences, isPast }) =>
  isPast
    ? found(sentences, /\b(?:under way|to come|so far|upcoming|is due|are due|is to|are to)\b/giu)
    : [];

/** "Announced" where nobody announced anything. */
const announced: Rule = ({ sentences, isAnnounced }) =>
  isAnnounced
    ? []
    : found(
        sentences.map((sentence) =>
          sentence.replaceAll(
            /\b(?:unannounced|(?:not|never|nothing|no one|nobody)\b[^.;:]{0,24}\bannounced|no announcement|without[^.;:]{0,12} announce\w*)\b/giu,
            "",
          ),
        ),
        /\bannounc\w*/giu,
      );

/** The words for what became of a stop, as they stand right after its name. */
const FATES: Readonly<Record<string, RegExp>> = {
  made: /^(?:was |were )?(?:made|visited|reached)\b/iu,
  skipped: /^(?:was |were )?skipped\b/iu,
  dropped: /^(?:was |were )?dropped\b/iu,
  missed: /^(?:was |were )?missed\b/iu,
  "not made": /^(?:was |were )?not (?:made|visited|reached)\b/iu,
  "called off": /^(?:was |were )?(?:called off|cancelled)\b/iu,
  unreported: /^(?:is |are |was |were )?(?:unreported|not reported)\b/iu,
};

/** One stop with one outcome has one word for it. */
const oneWord: Rule = ({ sentences, names }) =>
  names.flatMap((name) => {
    const text = sentences.filter((sentence) => !/\bwhether\b/iu.test(sentence)).join(" ");
    const words = Object.keys(FATES).filter((word) =>
      text.split(`${name} `).some((rest, index) => index > 0 && FATES[word]!.test(rest)),
    );
    return words.length > 1 ? [`${name} is ${words.join(" and ")}`] : [];
  });

/** Not both all and none, nor all if one is contested. */
const numbers: Rule = ({ sentences }) => {
  const text = sentences.join(" ");
  const all = /\b(?:all|both)\b[^.;:]*\b(?:announced )?stops\b[^.;:]*\bmade\b/iu.test(text);
  const none = /\b(?:none of|neither)\b[^.;:]*\bstops?\b[^.;:]*\bmade\b/iu.test(text);
  const some = /\b(?:one|two|three|four|five|six|seven) of\b[^.;:]*\bstops\b[^.;:]*\bmade\b/iu.test(
    text,
  );
  const isContested = /\b(?:disputed|contested)\b/iu.test(text);
  return [
    ...([all, none, some].filter(Boolean).length > 1 ? ["all, some and none made"] : []),
    ...(all && isContested ? ["all made, and one of them contested"] : []),
  ];
};

/** The same sentence, or the same clause of a sentence, twice. */
const repeated: Rule = ({ sentences }) => [
  ...again(sentences),
  ...sentences.flatMap((sentence) => again(sentence.replace(/\.$/u, "").split("; "))),
  ...sentences.flatMap((sentence) =>
    [...sentence.matchAll(/\bfrom ([^.;:]+?) to \1(?= by| on|\.|$)/gu)].map(([same]) => same),
  ),
];

const again = (parts: readonly string[]): readonly string[] => {
  const lower = parts.map((part) => part.toLowerCase());
  return parts.filter((_, index) => lower.indexOf(lower[index]!) < index);
};

const MONTH =
  "January|February|March|April|May|June|July|August|September|October|November|December";
const DAY = new RegExp(
  `\\b(\\d{1,2})(?:(?: |\u00a0)?[–-](?: |\u00a0)?(\\d{1,2}))?[ \u00a0](${MONTH})\\b`,
  "gu",
);

/** The day on which an undated page was read, described as such. */
const READ = /\(undated, read [^)]*\)/gu;

/** Every day mentioned is given by an entry. */
const givenDays: Rule = ({ sentences, days }) =>
  sentences.flatMap((sentence) =>
    [...sentence.replaceAll(READ, "").matchAll(DAY)].flatMap(([, from, to, month]) =>
      [from, to]
        .filter((day) => day !== undefined)
        .map((day) => `${day} ${month}`)
        .filter((day) => !days.has(day))
        .map((day) => `no entry gives ${day}`),
    ),
  );

const found = (sentences: readonly string[], words: RegExp): readonly string[] =>
  sentences.flatMap((sentence) => [...sentence.matchAll(words)].map(([word]) => `“${word}”`));

export const RULES: Readonly<Record<string, Rule>> = {
  "cut short, and something was left out": cutShort,
  "past trips are over": past,
  "announced only if somebody announced it": announced,
  "one word for one fate": oneWord,
  "numbers that agree": numbers,
  "nothing said twice": repeated,
  "no day that nobody gave": givenDays,
};
