import { COUNTRY_CODES } from "../../geography/countries.ts";

/** What people write instead of a dot, an at sign or a slash to disguise an address. */
const DOTS = /[\u3002\u2027\u2022\u2219\u22C5\u00B7\u30FB\uA4F8]/g;
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\s*[([{<]\s*(?:dot|\.)\s*[)\]}>]\s*/gi, "."],
  [/\s*[([{<]\s*(?:at|@)\s*[)\]}>]\s*/gi, "@"],
  [/\s+dot\s+/gi, "."],
  [/[\\\u2215\u2044\u29F8\u2571]/g, "/"],
];

const LABEL = String.raw`[\p{L}\p{M}\p{N}_-]{1,63}`;
const HOST = String.raw`(?:${LABEL}\.){1,8}[\p{L}\p{M}][\p{L}\p{M}-]{1,62}`;
const MAIL = new RegExp(String.raw`[\w.+-]{1,64}@(?:${HOST})`, "giu");
const ADDRESS = new RegExp(
  String.raw`(?:h\w{2}ps?\s?:\s?/{0,2}\s?|//|\bwww\s?[. ]\s?)(${HOST})`,
  "giu",
);
const WHOLE = new RegExp(String.raw`^\P{L}*(${HOST})(?:[/?#:].*|\P{L}*)$`, "iu");
const WITHIN = new RegExp(HOST, "giu");

/** Top-level domains that are unlikely to end anything else: those of countries, and the usual ones. */
const ENDS: ReadonlySet<string> = new Set([
  ...COUNTRY_CODES.map((code) => code.toLowerCase()),
  ..."uk su com org net edu gov mil int info biz news press tv site online example test".split(" "),
]);

/**
 * The hosts and mail addresses that a text shows: `see example.org`, `example[.]org`, `press at example.org`. If
 * the text is nothing else, or marks it as a URL, any top-level domain counts; within a sentence, only a usual
 * one.
 */
export function addressesIn(text: string): readonly string[] {
  const written = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  const whole = WHOLE.exec(written)?.[1];
  const plain = WORDS.reduce(
    (shown, [pattern, meant]) => shown.replace(pattern, meant),
    plainDots(written),
  );
  const mails = Array.from(plain.matchAll(MAIL), ([mail]) => mail);
  const others = plain.replace(MAIL, " ");
  // `example .org`, but not the end of a sentence: `talks. In`.
  const joined = others.replace(/^(\S+)\. (?=[a-z]+$)/, "$1.").replace(/ \. ?/g, ".");
  const usual = [others, joined].flatMap((shown) =>
    Array.from(shown.matchAll(WITHIN), ([host]) => host).filter(endsAsHost),
  );
  const hosts = [
    ...(whole === undefined ? [] : [whole]),
    ...Array.from(others.matchAll(ADDRESS), ([, host]) => host!),
    ...usual,
  ];
  return [...new Set([...mails, ...hosts.filter((host) => URL.canParse(`https://${host}`))])];
}

/** Replaces characters that look like a dot by one. */
export const plainDots = (text: string): string => text.replace(DOTS, ".");

/** A two-letter top-level domain must be written like one: in `visit.In`, a space is missing. */
function endsAsHost(host: string): boolean {
  const end = host.slice(host.lastIndexOf(".") + 1);
  const isWritten = end.length > 2 || end === end.toLowerCase() || host === host.toUpperCase();
  return isWritten && ENDS.has(end.toLowerCase());
}
