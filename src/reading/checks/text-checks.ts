import { anchors } from "./anchors.ts";
import { brackets } from "./brackets.ts";
import { brokenLines } from "./broken-lines.ts";
import { colons } from "./colons.ts";
import { comments } from "./comments.ts";
import { dashes } from "./dashes.ts";
import { fences } from "./fences.ts";
import { foreignFields } from "./foreign-fields.ts";
import { groups } from "./groups.ts";
import { indentCharacters } from "./indent-characters.ts";
import { indents } from "./indents.ts";
import { joinedFields } from "./joined-fields.ts";
import { markedFields } from "./marked-fields.ts";
import { missingCommas } from "./missing-commas.ts";
import { oddSpaces } from "./odd-spaces.ts";
import { periods } from "./periods.ts";
import { quotes } from "./quotes.ts";
import { repeatedFields } from "./repeated-fields.ts";
import type { TextCheck } from "./slip.ts";
import { stopDates } from "./stop-dates.ts";
import { widePunctuation } from "./wide-punctuation.ts";

/** The rules about the text of front matter, in the order in which their fixes are tried. */
export const TEXT_CHECKS: readonly TextCheck[] = [
  fences,
  indentCharacters,
  oddSpaces,
  markedFields,
  foreignFields,
  widePunctuation,
  comments,
  colons,
  anchors,
  periods,
  repeatedFields,
  brackets,
  missingCommas,
  joinedFields,
  groups,
  quotes,
  stopDates,
  dashes,
  indents,
  brokenLines,
];
