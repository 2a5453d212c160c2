import type { Slip } from "./slip.ts";

/** Slips around the front matter and in the note. */
export const FENCES: readonly Slip[] = [
  ["---\nA note.\n", "---\n---\nA note.\n", ["20 second-front-matter"]],
  ["---\nA note.\n", "...\nA note.\n", ["19 fence → ---"]],
  ["---\nA note.\n", "---\n# A heading\nA note.\n", ["20 heading"]],
  ["---\nA note.\n", "---\n<p>A note.</p>\n", ["20 raw-html → A note."]],
  ["---\nA note.\n", "---\n- [ ] check dates\n", ["20 markdown"]],
  ["---\nA note.\n", "---\nTODO check dates\n", ["20 placeholder"]],
  ["---\nA note.\n", "---\n<!-- TODO check -->\n", ["20 placeholder"]],
  ["---\nA note.\n", "---\n<<<<<<< HEAD\nA note.\n=======\nB note.\n>>>>>>> x\n", ["20 conflict"]],
  ["---\ntitle", "<<<<<<< HEAD\n---\ntitle", ["1 conflict"]],
  ["---\ntitle", "​---\ntitle", ["1 unseen-character → ---"]],
  ["---\ntitle", " ---\ntitle", ["1 fence → ---"]],
  ["---\ntitle", "---yaml\ntitle", ["1 fence → ---"]],
  ["---\ntitle", "# My entry\n---\ntitle", ["1 fence → ---"]],
  ["---\ntitle", "---\n\n---\ntitle", ["1 fence → ---"]],
  ["---\ntitle", "{\ntitle", ["1 front-matter"]],
];
