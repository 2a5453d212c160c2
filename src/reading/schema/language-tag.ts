/** The look of a tag by BCP 47: `en`, `pt-BR`. */
export const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

export const MAX_TAG_LENGTH = 35;

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
const languages = new Map<string, boolean>();

/** Whether a tag names a language: `en-GB-US` looks like a tag and is none, `eng` has a shorter one, and nobody speaks `xx`. */
export function isLanguage(tag: string): boolean {
  const known = languages.get(tag);
  if (known !== undefined) return known;
  if (!TAG.test(tag) || tag.length > MAX_TAG_LENGTH) return false;
  const found = isSpoken(tag);
  languages.set(tag, found);
  return found;
}

/** BCP 47's word for a language that is not known: a table of visits need not say in which it was written. */
const NOT_DETERMINED = "und";

function isSpoken(tag: string): boolean {
  const [base = ""] = tag.split("-");
  try {
    const [canonical = ""] = Intl.getCanonicalLocales(tag);
    if (canonical === NOT_DETERMINED) return true;
    return canonical.split("-")[0] === base && LANGUAGES.of(base) !== undefined;
  } catch {
    return false;
  }
}
