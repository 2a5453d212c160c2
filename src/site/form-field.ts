import { article } from "../reading/schema/article.ts";
import { describeField } from "../reading/schema/lookup.ts";
import { form } from "#spoken/form.ts";
import { formHelp } from "#spoken/form-help.ts";

/** How a field is filled in; `lines` is a list with one item per line. */
type FieldKind =
  "text" | "url" | "choice" | "country" | "dates" | "stop" | "language" | "flag" | "lines" | "area";

export interface Field {
  /** Its path in the entry, as in `source.outlet`, or in a row. */
  readonly name: string;
  readonly label: string;
  /** The schema's description. */
  readonly help: string;
  /** Help worth showing to everyone; other help is shown on request. */
  readonly isHelpShown: boolean;
  readonly kind: FieldKind;
  readonly options?: readonly string[] | undefined;
  /** The id of a datalist. */
  readonly list?: string | undefined;
  readonly required: boolean;
  /** Shown only on request. */
  readonly isFolded: boolean;
}

/** A list of items with the same fields: trips, claims of one kind, stops of a plan. */
export interface Rows {
  readonly name: keyof typeof form.rows;
  readonly fields: readonly Field[];
  readonly rows: readonly Rows[];
  readonly help: string;
}

export type Extra = Partial<
  Pick<Field, "kind" | "options" | "list" | "required" | "isFolded" | "label">
>;

export type Extras = Readonly<Record<string, Extra>>;

export function makeField(
  name: string,
  path: readonly PropertyKey[],
  extra: Extra,
  scope = "",
): Field {
  const shown = form.helps[`${scope}.${name}`] ?? form.helps[name];
  return {
    name,
    label: form.labels[`${scope}.${name}`] ?? form.labels[name] ?? name,
    help:
      shown ??
      formHelp.meanings[`${scope}.${name}`] ??
      formHelp.meanings[name] ??
      describeField(article, path) ??
      "",
    isHelpShown: shown !== undefined,
    kind: extra.options ? "choice" : "text",
    required: false,
    isFolded: false,
    ...extra,
  };
}

export const FOLDED = { isFolded: true } as const;

export const rowsOf = (
  name: Rows["name"],
  extras: Extras,
  path: readonly PropertyKey[],
  rows: readonly Rows[] = [],
): Rows => ({
  name,
  fields: Object.entries(extras).map(([key, extra]) =>
    makeField(key, [...path, name, 0, key], extra, name),
  ),
  rows,
  help: formHelp.meaningsOfRows[name] ?? describeField(article, [...path, name]) ?? "",
});
