import type { FormState } from "./form-state.ts";

const KEY = "ports-of-call:entry";

export interface Draft {
  readonly load: () => FormState | undefined;
  readonly save: (state: FormState) => void;
}

/** A draft in this browser, for one address of the site. Where the browser keeps nothing, there is none. */
export const draftAt = (address: string, name = "draft"): Draft => {
  const key = `${KEY}:${address}:${name}`;
  return {
    load: () => {
      try {
        return asState(JSON.parse(localStorage.getItem(key) ?? "null"));
      } catch {
        return undefined;
      }
    },
    save: (state) => {
      try {
        localStorage.setItem(key, JSON.stringify(state));
      } catch {
        // Full or forbidden: the form itself still holds everything.
      }
    },
  };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Far more than one entry has; whatever else shares the site's address can write into the store. */
const MOST_CLAIMS = 60;
const LONGEST = 10_000;

const textsOf = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).filter(
      (pair): pair is [string, string] => typeof pair[1] === "string" && pair[1].length <= LONGEST,
    ),
  );

/** What the store holds as far as it has the form of a draft. */
export function asState(value: unknown): FormState | undefined {
  if (!isRecord(value) || !isRecord(value.fields) || !isRecord(value.claims)) return undefined;
  return {
    fields: textsOf(value.fields),
    claims: Object.fromEntries(
      Object.entries(value.claims).map(([kind, items]) => [
        kind,
        (Array.isArray(items) ? (items as unknown[]) : []).slice(0, MOST_CLAIMS).map(textsOf),
      ]),
    ),
  };
}
