import { html } from "../node.ts";
import { type Item, isEmpty } from "./item.ts";
import { form as words } from "#spoken/form.ts";
import { isFields } from "../../reading/fields.ts";
import { queryOf } from "./purpose.ts";

const KEY = "ports-of-call:entry";

interface Draft {
  readonly load: () => Item | undefined;
  readonly save: (item: Item) => void;
}

/**
 * A draft in localStorage, for one URL and one purpose: a new entry, one for a trip, or the correction of one. If
 * storage is unavailable, there is no draft.
 */
export const draftAt = (address: string, purpose: string, name = "draft"): Draft => {
  const key = `${KEY}:${address}:${name}:${purpose}`;
  return {
    load: () => {
      try {
        return asItem(JSON.parse(localStorage.getItem(key) ?? "null"));
      } catch {
        return undefined;
      }
    },
    save: (item) => {
      try {
        if (Object.keys(item.values).length + Object.keys(item.rows).length === 0)
          localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(item));
      } catch {
        // Storage is full or blocked: the form itself still holds everything.
      }
    },
  };
};

function keptPurposes(address: string): readonly string[] {
  const start = `${KEY}:${address}:draft:`;
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length));
  } catch {
    return [];
  }
}

/** Far more than an entry has; other pages of the same origin can write to the store. */
const MAX_ROWS = 60;
const MAX_LENGTH = 10_000;
/** The form, its trips, their claims and their stops. */
const MAX_DEPTH = 3;

const textsOf = (value: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(value).filter(
      (pair): pair is [string, string] =>
        typeof pair[1] === "string" && pair[1].length <= MAX_LENGTH,
    ),
  );

/** Validates stored data as a draft. */
function asItem(value: unknown, depth = 0): Item | undefined {
  if (!isFields(value) || !isFields(value.values) || !isFields(value.rows)) return undefined;
  const rows = depth < MAX_DEPTH ? Object.entries(value.rows) : [];
  return {
    values: textsOf(value.values),
    rows: Object.fromEntries(
      rows.map(([name, items]) => [
        name,
        (Array.isArray(items) ? (items as unknown[]) : [])
          .slice(0, MAX_ROWS)
          .flatMap((item) => asItem(item, depth + 1) ?? []),
      ]),
    ),
  };
}

const MAX_DRAFTS = 3;

/** Links to drafts for other purposes, none of which is loaded into this form. */
export function showOtherDrafts(after: HTMLElement, folder: string, purpose: string): void {
  const others = keptPurposes(folder).filter((key) => {
    const draft = key === purpose ? undefined : draftAt(folder, key).load();
    return draft !== undefined && !isEmpty(draft);
  });
  for (const key of others.slice(0, MAX_DRAFTS)) {
    const link = html("a", { href: `${folder}${queryOf(key)}` }, words.openDraft);
    const about = key === "new" ? "" : ` ${key.slice(key.indexOf("=") + 1)},`;
    after.after(html("p", { class: "help" }, `${words.otherDraft}${about} `, link));
  }
}
