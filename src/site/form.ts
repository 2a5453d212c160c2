import { CAUSES, type Claim, STOP_KINDS } from "../model/claim.ts";
import { form } from "../words/en/form.ts";
import { article } from "../reading/schema/article.ts";
import { describeField } from "../reading/schema/lookup.ts";

/** How a field is filled in; `lines` and `stops` are lists with one item a line. */
export type FieldKind = "text" | "url" | "choice" | "flag" | "lines" | "stops" | "area";

export interface Field {
  /** Within the entry, as in `source.outlet`, or within a claim. */
  readonly name: string;
  readonly label: string;
  /** What the schema says of it. */
  readonly help: string;
  readonly kind: FieldKind;
  readonly options?: readonly string[] | undefined;
  /** The id of a list of suggestions. */
  readonly list?: string | undefined;
  readonly required: boolean;
}

type Extra = Partial<Pick<Field, "kind" | "options" | "list" | "required">>;

const field = (name: string, path: readonly PropertyKey[], extra: Extra = {}): Field => ({
  name,
  label: form.labels[name] ?? name,
  help: form.helps[name] ?? describeField(article, path) ?? "",
  kind: extra.options ? "choice" : "text",
  required: false,
  ...extra,
});

const ofSource = (name: string, extra?: Extra): Field =>
  field(`source.${name}`, ["source", name], extra);

export const SOURCE: readonly Field[] = [
  field("title", ["title"], { required: true }),
  ofSource("outlet", { list: "outlets", required: true }),
  ofSource("title"),
  ofSource("url", { kind: "url" }),
  ofSource("published", { required: true }),
  ofSource("language", { required: true }),
  ofSource("translation", { options: ["human", "machine"] }),
  ofSource("archived", { kind: "url" }),
];

/** Which trip: its options come with what is known of the minister. */
export const TRIP: readonly Field[] = [
  field("person", [], { options: [], required: true }),
  field("trip", [], { options: [], required: true }),
];

/** What names a new trip. */
export const NAMES: readonly Field[] = [
  field("tripDate", [], { required: true }),
  field("tripName", [], { required: true }),
];

export const NOTE: readonly Field[] = [field("note", [], { kind: "area" }), field("fileName", [])];

const SAID: Readonly<Record<string, Extra>> = { by: {}, on: {} };
const EXPLAINED: Readonly<Record<string, Extra>> = {
  ...SAID,
  cause: { options: CAUSES },
  reason: {},
  sentInstead: {},
};
const STOP: Extra = { list: "stops", required: true };
const PLAN: Readonly<Record<string, Extra>> = {
  stops: { kind: "stops" },
  dates: {},
  ...SAID,
  partial: { kind: "flag" },
};

const FIELDS = {
  announced: PLAN,
  expected: PLAN,
  visited: {
    stop: STOP,
    dates: {},
    kind: { options: STOP_KINDS.filter((kind) => kind !== "visit") },
    met: { kind: "lines" },
    ...SAID,
    insteadOf: { list: "stops" },
    unannounced: { kind: "flag" },
  },
  skipped: {
    stop: STOP,
    ...EXPLAINED,
    replacedBy: { list: "stops" },
    turnedBack: { kind: "flag" },
  },
  postponed: { to: {}, ...EXPLAINED },
  cancelled: EXPLAINED,
  stated: { about: { required: true }, says: { required: true }, stop: { list: "stops" }, ...SAID },
} satisfies Partial<Readonly<Record<Claim["kind"], Readonly<Record<string, Extra>>>>>;

export interface ClaimGroup {
  readonly kind: Claim["kind"];
  readonly title: string;
  readonly one: string;
  readonly help: string;
  readonly fields: readonly Field[];
}

/** The kinds of claim, each with its fields. */
export const CLAIMS: readonly ClaimGroup[] = Object.entries(FIELDS).map(([name, fields]) => {
  const kind = name as keyof typeof FIELDS;
  return {
    kind,
    ...form.kinds[kind],
    help: describeField(article, ["trips", 0, kind]) ?? "",
    fields: Object.entries<Extra>(fields).map(([key, extra]) =>
      field(key, ["trips", 0, kind, 0, key], extra),
    ),
  };
});
