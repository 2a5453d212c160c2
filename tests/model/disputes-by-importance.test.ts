import { expect, test } from "vitest";
import { byImportance, type Dispute } from "../../src/model/dispute.ts";

const dispute = (kind: Dispute["kind"], stop?: string): Dispute => ({ kind, stop, versions: [] });

test("whether a stop was made comes before when, and both come before anything else", () => {
  const disputes = [
    dispute("stated"),
    dispute("departure", "ke"),
    dispute("dates", "ke"),
    dispute("plan"),
    dispute("visit", "ke"),
  ];
  expect(byImportance(disputes).map(({ kind }) => kind)).toEqual([
    "visit",
    "plan",
    "dates",
    "departure",
    "stated",
  ]);
});

test("disputes of one kind keep the order of the stops", () => {
  const disputes = [dispute("dates", "ke"), dispute("visit", "ug"), dispute("visit", "ke")];
  expect(byImportance(disputes).map(({ stop }) => stop)).toEqual(["ug", "ke", "ke"]);
});

test("among editors' questions, whether something happened comes first", () => {
  const asked = ["day of the launch", "whether Somalia was visited", "fate of the Djibouti visit"];
  const disputes = asked.map((about): Dispute => ({ ...dispute("stated"), about }));
  expect(byImportance(disputes).map(({ about }) => about)).toEqual([
    "whether Somalia was visited",
    "fate of the Djibouti visit",
    "day of the launch",
  ]);
});
