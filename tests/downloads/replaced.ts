// One trip with what the other entries lack: a replaced stop, an attempt, a day under way.
import { readContent } from "../../src/reading/disk/content.ts";
import { memoryFiles } from "../../src/reading/disk/files.ts";
import { dataFrom } from "./data.ts";

const entry = (published: string, claims: string): string =>
  `---\ntitle: A\nsource: { outlet: o, published: ${published}, language: en }\ntrips:\n  - trip: a-b/2026-03-tour\n${claims}---\n`;

export const content = readContent(
  "content",
  memoryFiles({
    "content/outlets.yaml": "o:\n  name: O\n  kind: official\n  country: GB\n",
    "content/people/a-b.md": "---\nname: A B\ncountry: GB\n---\n",
    "content/articles/2026/2026-03-01-plan.md": entry(
      "2026-03-01",
      "    announced:\n      by: Foreign Office\n      on: 2026-03-01\n      dates: 2026-03-10/2026-03-13\n" +
        "      stops: [{ stop: Ethiopia, dates: 2026-03-10/2026-03-11 }, { stop: Kenya, dates: 2026-03-12/2026-03-13 }]\n",
    ),
    "content/articles/2026/2026-03-12-made.md": entry(
      "2026-03-12",
      "    visited: [{ stop: Ethiopia, dates: 2026-03-10/2026-03-11, met: [The President] }]\n" +
        "    skipped: [{ stop: Kenya, by: Foreign Office, on: 2026-03-12, cause: weather, reason: fog, replacedBy: Uganda, turnedBack: true }]\n",
    ),
  }),
);
export const data = dataFrom(content, "2026-03-20");
