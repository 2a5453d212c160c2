import { CAUSES, STOP_KINDS } from "../model/claim.ts";
import { SIDES } from "../model/voice.ts";
import { form } from "#spoken/form.ts";
import {
  type Field,
  type Rows,
  type Extra,
  type Extras,
  makeField,
  FOLDED,
  rowsOf,
} from "./form-field.ts";

const ofSource = (name: string, extra: Extra): Field =>
  makeField(`source.${name}`, ["source", name], extra);

export const SOURCE: readonly Field[] = [
  ofSource("url", { kind: "url" }),
  ofSource("outlet", { list: "outlets", required: true }),
  ofSource("published", { kind: "dates", required: true }),
  ofSource("language", { kind: "language", list: "languages", required: true }),
  makeField("title", ["title"], { required: true }),
  makeField("fileName", [], {}),
  ofSource("title", FOLDED),
  ofSource("translation", { options: ["human", "machine"], ...FOLDED }),
  ofSource("archived", { kind: "url", ...FOLDED }),
  ofSource("corrects", { kind: "lines", ...FOLDED }),
];

export const NOTE: readonly Field[] = [makeField("note", [], { kind: "area" })];

const BY: Extras = { by: {} };
const SIDE: Extras = { side: { options: SIDES, ...FOLDED } };
const ON: Extras = { on: { kind: "dates" } };
const WHY: Extras = { cause: { options: CAUSES }, reason: {} };
const SAID: Extras = { ...BY, ...SIDE, ...ON };
const STOP: Extra = { kind: "stop", list: "stops", required: true };
const OTHER_STOP: Extra = { kind: "stop", list: "stops", ...FOLDED };
const STOP_KIND: Extra = { options: STOP_KINDS.filter((kind) => kind !== "visit"), ...FOLDED };

const fold = (extras: Extras): Extras =>
  Object.fromEntries(
    Object.entries(extras).map(([name, extra]) => [name, { ...extra, ...FOLDED }]),
  );

const PLAN: Extras = {
  ...SAID,
  dates: { kind: "dates" },
  partial: { kind: "flag", ...FOLDED },
  ...fold(WHY),
};
const EXPLAINED: Extras = { ...SAID, ...WHY, sentInstead: FOLDED };
const HAPPENED: Extras = {
  on: { kind: "dates", label: form.labels.happened! },
  ...fold({ ...BY, ...SIDE, ...WHY }),
};

const FIELDS = {
  announced: PLAN,
  due: PLAN,
  expected: PLAN,
  setOut: HAPPENED,
  visited: {
    stop: STOP,
    dates: { kind: "dates" },
    kind: STOP_KIND,
    met: { kind: "lines", ...FOLDED },
    ...fold(SAID),
    insteadOf: OTHER_STOP,
    unannounced: { kind: "flag", ...FOLDED },
  },
  skipped: {
    stop: STOP,
    ...EXPLAINED,
    replacedBy: OTHER_STOP,
    turnedBack: { kind: "flag", ...FOLDED },
  },
  turnedBack: { stop: STOP, ...HAPPENED },
  returned: HAPPENED,
  postponed: { to: {}, ...EXPLAINED },
  cancelled: EXPLAINED,
  denied: { stop: { kind: "stop", list: "stops" }, ...SAID, ...fold(WHY) },
  stated: {
    about: { required: true, list: "questions" },
    says: { required: true },
    ...fold(SAID),
    stop: OTHER_STOP,
    minor: { kind: "flag", ...FOLDED },
  },
} satisfies Partial<Record<keyof typeof form.rows, Extras>>;

const STOPS: Extras = { stop: STOP, dates: { kind: "dates" }, kind: STOP_KIND };
const CALLED_OFF: Extras = { what: { required: true }, ...fold({ ...SAID, ...WHY }) };

/** The nested rows of a kind of claim. */
export const within = (kind: string, path: readonly PropertyKey[]): readonly Rows[] => {
  if (FIELDS[kind as keyof typeof FIELDS] === PLAN)
    return [rowsOf("stops", STOPS, [...path, kind, 0])];
  return kind === "visited" ? [rowsOf("calledOff", CALLED_OFF, [...path, kind, 0])] : [];
};

const TRIP = ["trips", 0];

const CLAIMS: readonly Rows[] = Object.entries(FIELDS).map(([name, extras]) =>
  rowsOf(name as keyof typeof FIELDS, extras, TRIP, within(name, TRIP)),
);

export const TRIPS: Rows = rowsOf(
  "trips",
  {
    person: { options: [], required: true },
    trip: { options: [], required: true },
    tripDate: { required: true },
    tripName: { required: true },
    with: { kind: "lines", ...FOLDED },
  },
  [],
  CLAIMS,
);

/** The order in which the kinds of claim are offered. */
export const ADD_GROUPS: readonly (readonly [keyof typeof form.addGroups, readonly Rows[]])[] = (
  [
    ["planned", ["announced", "due", "expected"]],
    ["happened", ["setOut", "visited", "turnedBack", "returned"]],
    ["calledOff", ["skipped", "postponed", "cancelled", "denied"]],
    ["other", ["stated"]],
  ] as const
).map(([group, names]) => [
  group,
  CLAIMS.filter(({ name }) => (names as readonly string[]).includes(name)),
]);

const OUTLET_KINDS = ["official", "agency", "press"];

/** Records that an entry may add. */
export const ADDITIONS: readonly Rows[] = [
  rowsOf(
    "outlets",
    {
      name: { required: true },
      country: { kind: "country" },
      kind: { options: OUTLET_KINDS },
      of: { list: "outlets", ...FOLDED },
      id: FOLDED,
    },
    ["adds"],
  ),
  rowsOf(
    "people",
    {
      name: { required: true },
      country: { kind: "country", required: true },
      office: {},
      term: { kind: "dates", ...FOLDED },
      id: FOLDED,
    },
    ["adds"],
  ),
  rowsOf(
    "places",
    {
      name: { required: true },
      country: { kind: "country", required: true },
      latitude: { required: true },
      longitude: { required: true },
    },
    ["adds"],
  ),
];
