import { expect, it } from "vitest";
import { readSpeaker, speakerOf } from "../../../src/reading/checks/speakers.ts";

/** `CN press: id`: for whom somebody speaks, what it is, and how it is told from others. */
function say(by: string): string {
  const { country = "-", isPress, isOrganisation, id } = speakerOf(by);
  return `${country}${isPress ? " press" : ""}${isOrganisation ? " organisation" : ""}: ${id}`;
}

it.each([
  ["Chinese Foreign Ministry", "CN: CN foreign ministry"],
  ["the Foreign Ministry of China", "CN: CN foreign ministry"],
  ["Minister for External Affairs of India", "IN: IN foreign ministry"],
  ["Foreign and Commonwealth Office", "GB: GB foreign ministry"],
  ["the U.S. State Department", "US: US foreign ministry"],
  ["Foreign Ministry", "-: foreign ministry"],
  ["sources in the Chinese Foreign Ministry", "CN press: sources in CN foreign ministry"],
  ["Norwegian MFA", "NO: NO mfa"],
  ["NO MFA", "-: no mfa"],
  ["US", "US: US"],
  ["us officials", "-: us officials"],
  ["UK and EU", "GB: GB and european union"],
  ["ROKS", "-: roks"],
  ["Chinese embassy in Somalia", "CN: CN embassy in somalia"],
  ["Somali embassy in China", "SO: SO embassy in china"],
  ["Xinhua", "- press: xinhua"],
  ["Chinese state media", "CN press: CN state media"],
  ["the United Nations", "- organisation: united nations"],
  ["Chinese United Nations mission", "CN: CN united nations mission"],
  ["the organisers of an event", "-: organisers of event"],
  ["a ministry", "-: ministry"],
  ["Kremlin", "RU: RU"],
  ["Germans", "DE: DE"],
  ["Niger", "NE: NE"],
  ["Nigerian", "NG: NG"],
])("%s is %s", (by, speaker) => {
  expect(say(by)).toBe(speaker);
});

it("the cache returns the same speakers", () => {
  for (const by of ["Kremlin", "Xinhua", "Kremlin"]) expect(readSpeaker(by)).toEqual(speakerOf(by));
});
