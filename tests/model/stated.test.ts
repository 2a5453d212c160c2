// Other questions that articles answer: one answer is a remark, two are a dispute.
import { expect, it } from "vitest";
import type { StatedClaim } from "../../src/model/claim.ts";
import { foldStated, stopAt } from "../../src/model/fold/stated.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { announced, place, visited } from "./build.ts";
import { dates, march, on } from "./march.ts";

const said = (
  n: number,
  about: string,
  says: string,
  more: Partial<StatedClaim> = {},
): StatedClaim => {
  const { id, article, trip, known, published, position, voice, carrier } = visited(on(n), "ET");
  return {
    id,
    article,
    trip,
    known,
    published,
    position,
    voice,
    carrier,
    kind: "stated",
    about,
    says,
    minor: false,
    ...more,
  };
};
const town = visited(on(13), "KE/a", dates("M-12/M-13"));
const { stops } = foldClaims([announced(on(1), [["ET/a"], ["ET"], ["KE"]]), town], march(30))[0]!;
const at = (id: string): Partial<StatedClaim> => ({ place: place(id) });
const MINOR = { minor: true };

it.each<[string, readonly StatedClaim[], readonly string[], readonly string[]]>([
  ["nothing", [], [], []],
  ["one answer", [said(1, "who", "A")], [], ["-: who: A (1)"]],
  [
    "quotes in other styles",
    [said(1, "the host’s word", "“Yes”"), said(2, "the host's word", '"Yes"')],
    [],
    ["-: the host’s word: “Yes” (2)"],
  ],
  ["two answers", [said(1, "who", "A"), said(2, "who", "B")], ["-: who: A (1), B (1)"], []],
  [
    "one answer to two questions",
    [said(1, "who", "A"), said(2, "when", "A")],
    [],
    ["-: who: A (1)", "-: when: A (1)"],
  ],
  [
    "one answer spelt in several ways",
    [said(1, " Who ", "A b."), said(2, "who", " a  B!?"), said(3, "WHO", "a\nb")],
    [],
    ["-:  Who : A b. (3)"],
  ],
  [
    "answers that differ by a full stop inside",
    [said(1, "who", "a.b"), said(2, "who", "ab")],
    ["-: who: a.b (1), ab (1)"],
    [],
  ],
  [
    "answers that differ by a space",
    [said(1, "who", "a b"), said(2, "who", "ab")],
    ["-: who: a b (1), ab (1)"],
    [],
  ],
  [
    "a misprint",
    [said(1, "who", "A"), said(2, "who", "B", MINOR)],
    [],
    ["-: who: A (1)", "-: who: B (1), minor"],
  ],
  [
    "a misprint in one of two answers",
    [said(1, "who", "A"), said(2, "who", "B"), said(3, "who", "C", MINOR)],
    ["-: who: A (1), B (1)"],
    ["-: who: C (1), minor"],
  ],
  [
    "answers about a stop and the trip",
    [said(1, "who", "A", at("KE")), said(2, "who", "B")],
    [],
    ["ke: who: A (1)", "-: who: B (1)"],
  ],
  [
    "answers about two stops",
    [said(1, "who", "A", at("KE")), said(2, "who", "B", at("ET/a"))],
    [],
    ["ke: who: A (1)", "et-a: who: B (1)"],
  ],
  [
    "answers about one stop, named by its country and its town",
    [said(1, "who", "A", at("KE")), said(2, "who", "B", at("KE/a"))],
    ["ke: who: A (1), B (1)"],
    [],
  ],
  [
    "answers about places without a stop",
    [said(1, "who", "A", at("TZ")), said(2, "who", "B", at("SO"))],
    [],
    ["-: who: A (1)", "-: who: B (1)"],
  ],
])("%s", (_, claims, disputes, remarks) => {
  const stated = foldStated(claims, stops);
  expect(
    stated.disputes.map(
      ({ stop = "-", about, versions }) =>
        `${stop}: ${about}: ${versions.map((each) => `${each.says} (${each.claims.length})`).join(", ")}`,
    ),
  ).toEqual(disputes);
  expect(
    stated.remarks.map(
      ({ stop = "-", about, says, minor, claims: by }) =>
        `${stop}: ${about}: ${says} (${by.length})${minor ? ", minor" : ""}`,
    ),
  ).toEqual(remarks);
});

it.each([
  ["ET", "et"],
  ["ET/a", "et-a"],
  ["ET/b", "et"],
  ["KE/a", "ke"],
  ["KE", "ke"],
  ["TZ", undefined],
])("a statement about %s is assigned to the stop %s", (id, expected) => {
  expect(stopAt(place(id), stops)?.id).toBe(expected);
});
