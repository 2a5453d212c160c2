import type { MakeElement } from "../element.ts";

/** What each part of a bar stands for, in the order of the words: `used` says which parts are in it. */
export const drawRateLegend = <Made>(
  element: MakeElement<Made>,
  words: Readonly<Record<string, string>>,
  used: (part: string) => boolean = () => true,
): readonly Made[] =>
  Object.entries(words)
    .filter(([part]) => used(part))
    .map(([part, text]) =>
      element(
        "li",
        {},
        element(
          "svg",
          {
            class: `part-${part.replaceAll(" ", "-")}`,
            width: 14,
            height: 14,
            "aria-hidden": "true",
          },
          element("rect", { class: "part", x: 1, y: 1, width: 12, height: 12 }),
        ),
        text,
      ),
    );
