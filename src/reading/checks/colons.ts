import { ANY_FIELD } from "../schema/names.ts";
import { linesBeside, replaced, type TextCheck } from "./slip.ts";

const NO_SPACE = new RegExp(`(?<=^\\s*(?:-\\s*)?|[{,]\\s*)(${ANY_FIELD}):(?=[^\\s/])`, "g");
const NO_COLON = new RegExp(
  `^(\\s*(?:-\\s+)?)(${ANY_FIELD})(?:\\s*[=;.]|\\s+[-–—]|(?=\\s|$))[ \\t]*(.*)$`,
);

const NO_NAME = /^(\s*- )("[^"]+"|\p{L}[^:{}[\]]*?)\s*$/u;

const NO_TRIP = /^(\s*- )["']?([a-z0-9-]+\/\d{4}-[a-z0-9-]+)["']?:?\s*$/;

/** A colon without a space after it, or no colon between a field's name and its value. */
export const colons: TextCheck = {
  code: "colon",
  about: "a missing colon after a field's name, or no space after it",
  examples: [
    { from: "by: Foreign Ministry", to: "by:Foreign Ministry" },
    { from: "{ stop: Ethiopia,", to: "{ stop:Ethiopia," },
    { from: "by: Foreign Ministry", to: "by Foreign Ministry" },
    { from: "by: Foreign Ministry", to: "by = Foreign Ministry" },
    { from: "    visited:", to: "    visited" },
    {
      from: '{ stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
      to: '"Maseru, Lesotho"\n        dates: 2026-01-10/2026-01-11',
    },
  ],
  *find(lines, near) {
    for (const [line, text] of linesBeside(lines, near, [0, -1, 1])) {
      const spaced = text.replace(NO_SPACE, "$1: ");
      if (spaced !== text)
        yield {
          ...replaced(line, spaced),
          column: text.search(NO_SPACE) + 1,
          message: `the space after the colon is missing: ${spaced.trim().slice(0, 60)}`,
        };
      const [, mark = "", trip] = NO_TRIP.exec(text) ?? [];
      if (trip)
        yield {
          ...replaced(line, `${mark}trip: ${trip}`),
          column: mark.length + 1,
          message: "the name of the field is missing: trip",
        };
      const [, dash = "", stop] = NO_NAME.exec(text) ?? [];
      if (stop)
        yield {
          ...replaced(line, `${dash}stop: ${stop}`),
          column: dash.length + 1,
          message: "the name of the field is missing: stop",
        };
      const [, start = "", name = "", value = ""] = NO_COLON.exec(text) ?? [];
      if (name)
        yield {
          ...replaced(line, `${start}${name}: ${value}`.trimEnd()),
          column: start.length + 1,
          message: `the colon after "${name}" is missing`,
        };
    }
  },
};
