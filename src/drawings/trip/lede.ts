import type { Sentence } from "../../words/clause.ts";
import type { Verdict } from "../../words/verdict.ts";
import type { Child, MakeElement } from "../element.ts";
import { drawFootnotes } from "./footnotes.ts";
import type { TripTextContext } from "./trip-text-context.ts";

/** Sentences under the verdict; the sections below have everything. */
const MAX_SENTENCES = 3;

/** The sentences of a verdict for the head of a page. */
export const ledeSentences = ({ lead, support }: Verdict): readonly Sentence[] => [
  lead,
  ...support.slice(0, MAX_SENTENCES),
];

/** The news first, then why and what was planned, each with its evidence. */
export function drawLede<Made>(
  element: MakeElement<Made>,
  verdict: Verdict,
  textContext: TripTextContext,
): readonly Child<Made>[] {
  const [lead, ...support] = ledeSentences(verdict);
  return [
    element("strong", { "data-embed": "" }, lead!.text),
    drawFootnotes(element, lead!.claims, textContext),
    ...support.flatMap(({ text, claims }) => [
      textContext.words.messages.space + text,
      drawFootnotes(element, claims, textContext),
    ]),
  ];
}
