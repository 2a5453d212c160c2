// Parses parts of a year and decades in a query: `summer 2023`, `Q1 2026`, `2026年上半年`, `the 1990s`.

/** The first and the last month of a part of the year, with what it is called before the year and, in Chinese, after it. */
const PARTS: readonly (readonly [first: number, last: number, before: string, after: string])[] = [
  [1, 3, "q1|(?:the )?first quarter(?: of)?", "第一季度|一季度"],
  [4, 6, "q2|(?:the )?second quarter(?: of)?", "第二季度|二季度"],
  [7, 9, "q3|(?:the )?third quarter(?: of)?", "第三季度|三季度"],
  [10, 12, "q4|(?:the )?(?:fourth|last) quarter(?: of)?", "第四季度|四季度"],
  [1, 6, "h1|(?:the )?first half(?: of)?", "上半年"],
  [7, 12, "h2|(?:the )?second half(?: of)?", "下半年"],
  [1, 4, "early(?: in)?|(?:the )?(?:start|beginning) of", "年初"],
  [5, 8, "mid|(?:the )?middle of", "年中"],
  [9, 12, "late(?: in)?|(?:the )?end of", "年底|年末"],
  [3, 5, "spring(?: of)?|printemps|frühjahr|frühling|primavera|весна", "年?春[天季]?"],
  [6, 8, "summer(?: of)?|été|sommer|verano|verão|лето", "年?夏[天季]?"],
  [9, 11, "autumn(?: of)?|fall(?: of)?|automne|herbst|otoño|outono|осень", "年?秋[天季]?"],
];

const YEAR = "((?:18|19|20)\\d{2})";

const SPANS = PARTS.map(([first, last, before, after]) => ({
  first,
  last,
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:in )?(?:${before})[\\s-]+${YEAR}(?!\\d)|${YEAR}\\s*(?:年?\\s*(?:${after})|\\s(?:${before})(?![\\p{L}\\d])))`,
    "iu",
  ),
}));

const DECADE = /(?<![\p{L}\d])(?:the )?((?:18|19|20)\d)0(?:s|er|年代)(?!\p{L})/iu;

/** A year and a month, as parts of a date are read. */
type Month = Readonly<Record<"y" | "m", string>>;

interface Span {
  readonly from: Month;
  readonly to: Month;
  readonly found: RegExpExecArray;
}

/** The first part of a year, or decade, that a query names. */
export function findSpan(query: string): Span | undefined {
  for (const { first, last, pattern } of SPANS) {
    const found = pattern.exec(query);
    const y = found?.[1] ?? found?.[2];
    if (found && y !== undefined)
      return { from: { y, m: String(first) }, to: { y, m: String(last) }, found };
  }
  const found = DECADE.exec(query);
  return found
    ? { from: { y: `${found[1]!}0`, m: "1" }, to: { y: `${found[1]!}9`, m: "12" }, found }
    : undefined;
}
