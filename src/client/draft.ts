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

function asState(value: unknown): FormState | undefined {
  return isRecord(value) && isRecord(value.fields) && isRecord(value.claims)
    ? (value as unknown as FormState)
    : undefined;
}
