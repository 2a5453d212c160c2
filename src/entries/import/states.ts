import { countryName, readCountry } from "../../geography/countries.ts";
import { readFormerState } from "../../geography/former-states.ts";

/** A country as data name it: by its name of the day, with today's codes. */
export interface State {
  readonly name: string;
  /** One, except for a state that has been divided since. */
  readonly codes: readonly string[];
}

const today = (code: string | undefined): State | undefined =>
  code === undefined ? undefined : { name: countryName(code), codes: [code] };

const named = (text: string): State | undefined =>
  readFormerState(text) ?? today(readCountry(text));

/** `Korea, Republic of` is the Republic of Korea. */
const inverted = (text: string): string | undefined => {
  const [, first, second] = /^([^,]+),\s*([^,]+)$/.exec(text) ?? [];
  return first && second ? `${second} ${first}` : undefined;
};

/**
 * The state that a cell names. In brackets stands a territory, which is told apart from its sovereign
 * (`Denmark (Greenland)`), a part (`United Kingdom (Wales)`), or another name.
 */
export function readState(text: string): State | undefined {
  const plain = text.replace(/\s+/g, " ").trim();
  const [, outside = "", inside = ""] = /^(.+?)\s*\(([^()]+)\)$/.exec(plain) ?? [];
  const swapped = inverted(plain);
  return (
    named(plain) ??
    (inside ? named(inside) : undefined) ??
    (outside ? named(outside) : undefined) ??
    (swapped ? named(swapped) : undefined)
  );
}
