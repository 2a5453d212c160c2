import type { Claim } from "./claim.ts";
import { whenFrom } from "./when-from.ts";
import type { When } from "./when.ts";

// Claims have few distinct shapes. `forms` lists each set of field names once; `shared` lists values
// that many claims have in common, such as places, once. An object is the index of its form, then its
// values: `[3, "DE", "Germany"]`. A non-empty array begins with LIST. Dates are their EDTF text.

const LIST = -1;
const DATES = new Set(["on", "dates", "happened", "toDates"]);
/** Fields whose values are indexes into `shared`; none of them is a number itself. */
const SHARED = new Set([...DATES, "place", "voice", "article", "trip", "outletName"]);

interface Packed {
  readonly forms: readonly string[];
  readonly shared: readonly unknown[];
  readonly claims: readonly unknown[];
}

/** Numbers strings in the order in which they are first seen. */
class Interner {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  get texts(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** Claims as compact JSON values. */
export function packClaims(claims: readonly Claim[]): unknown {
  const [forms, shared] = [new Interner(), new Interner()];
  const pack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.length > 0 ? [LIST, ...value.map(pack)] : value;
    if (typeof value !== "object" || value === null) return value;
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    const form = forms.numberOf(fields.map(([name]) => name).join(" "));
    return [form, ...fields.map(([name, field]) => packField(name, field))];
  };
  const packField = (name: string, value: unknown): unknown => {
    const content = DATES.has(name) ? (value as When).edtf : pack(value);
    return SHARED.has(name) ? shared.numberOf(JSON.stringify(content)) : content;
  };
  const packed = claims.map((claim) => pack({ ...claim, id: withoutArticle(claim) }));
  return {
    forms: forms.texts,
    shared: shared.texts.map((text): unknown => JSON.parse(text)),
    claims: packed,
  } satisfies Packed;
}

export function unpackClaims(packed: unknown): readonly Claim[] {
  const { forms, shared, claims } = packed as Packed;
  const names = forms.map((form) => form.split(" "));
  const unpack = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const [form, ...values] = value as readonly [number?, ...unknown[]];
    if (form === undefined || form === LIST) return values.map(unpack);
    return Object.fromEntries(
      names[form]!.map((name, index) => [name, unpackField(name, values[index])]),
    );
  };
  const unpackField = (name: string, value: unknown): unknown => {
    const content = SHARED.has(name) ? shared[value as number] : value;
    return DATES.has(name) ? whenFrom(content as string) : unpack(content);
  };
  return claims.map((one) => {
    const claim = unpack(one) as Claim;
    return { ...claim, id: claim.article + claim.id };
  });
}

/** A claim's id begins with its article's id, so that part is left out. */
const withoutArticle = ({ id, article }: Claim): string => id.slice(article.length);
