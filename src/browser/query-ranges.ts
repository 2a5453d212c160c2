// Parses periods in a query, from one day, month or year to another.
type Part = "y" | "m" | "d" | "Y" | "M" | "D";

/** The groups of a pattern in order: the first date's in lower case, the last one's in upper case. */
export interface RangeForm {
  readonly pattern: RegExp;
  readonly parts: readonly Part[];
}

const JOINT = "\\s*(?:-|–|—|/|~|to|and|until|till|through|bis|und|au|et|al|y|a|по|и|至|到)\\s*";
const [DAY, NAME, YEAR] = ["(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?", "(\\p{L}{3,})\\.?", "(\\d{4})"];
const OF = "(?:of |de )?";
const ISO = "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})";
const HAN_END =
  "\\s*(?:至|到|-|–|—|~)\\s*(?:(\\d{4})\\s*年\\s*)?(?:(\\d{1,2})\\s*月)?\\s*(\\d{1,2})\\s*日";

const form = (pattern: string, ...parts: readonly Part[]): RangeForm => ({
  pattern: new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, "iu"),
  parts,
});

/** The longest first, so that none matches as part of a longer one. */
export const RANGE_FORMS: readonly RangeForm[] = [
  form(`${ISO}${JOINT}${ISO}`, "y", "m", "d", "Y", "M", "D"),
  {
    pattern: new RegExp(`(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日?${HAN_END}`, "u"),
    parts: ["y", "m", "d", "Y", "M", "D"],
  },
  {
    pattern: new RegExp(`(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日?${HAN_END}[,，\\s]*(\\d{4})年?`, "u"),
    parts: ["m", "d", "Y", "M", "D", "y"],
  },
  form(
    `${DAY}\\s+${OF}${NAME},?\\s+${OF}${YEAR}${JOINT}${DAY}\\s+${OF}${NAME},?\\s+${OF}${YEAR}`,
    "d",
    "m",
    "y",
    "D",
    "M",
    "Y",
  ),
  form(
    `${DAY}\\s+${OF}${NAME}${JOINT}${DAY}\\s+${OF}${NAME},?\\s+${OF}${YEAR}`,
    "d",
    "m",
    "D",
    "M",
    "Y",
  ),
  form(
    `${NAME}\\s+${DAY},?\\s+${YEAR}${JOINT}${NAME}\\s+${DAY},?\\s+${YEAR}`,
    "m",
    "d",
    "y",
    "M",
    "D",
    "Y",
  ),
  form(`${NAME}\\s+${DAY}${JOINT}${NAME}\\s+${DAY},?\\s+${YEAR}`, "m", "d", "M", "D", "Y"),
  form(`${DAY}${JOINT}${DAY}\\s+${OF}${NAME},?\\s+${OF}${YEAR}`, "d", "D", "M", "Y"),
  form(`${NAME}\\s+${DAY}${JOINT}${DAY},?\\s+${YEAR}`, "M", "d", "D", "Y"),
  {
    pattern: /(\d{4})\s*年\s*(\d{1,2})\s*月?\s*(?:至|到|-|–|—|~)\s*(\d{1,2})\s*月/u,
    parts: ["y", "m", "M"],
  },
  form(`${NAME}${JOINT}${NAME},?\\s+${OF}${YEAR}`, "m", "M", "Y"),
  form(
    `((?:18|19|20)\\d{2})${JOINT.replace("(?:-|", "(?:-|年?")}((?:18|19|20)\\d{2})年?`,
    "y",
    "Y",
  ),
];

type Parts = Readonly<Record<string, string | undefined>>;

/** The parts of both ends; each fills in what the other leaves out. */
export function endsOf(found: RegExpExecArray, parts: readonly Part[]): readonly [Parts, Parts] {
  const given: Parts = Object.fromEntries(parts.map((part, at) => [part, found[at + 1]]));
  return [
    { y: given.y ?? given.Y, m: given.m ?? given.M, d: given.d },
    { y: given.Y ?? given.y, m: given.M ?? given.m, d: given.D },
  ];
}

/** A word that introduces a period, and is not part of the rest of the query. */
export const LEAD = /(?<![\p{L}\d])(?:from|between|during|du|de|vom|von|zwischen|dal|del|с)\s*$/iu;
