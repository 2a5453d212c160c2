import type { Child, MakeElement } from "./element.ts";
import type { Label } from "./label.ts";

/** One line of text in a drawing; undefined if there is no room for any. A label that was cut tells its whole text. */
export const drawLabel = <Made>(
  element: MakeElement<Made>,
  label: Label | undefined,
  className?: string,
): Child<Made> =>
  label && label.text !== ""
    ? element(
        "text",
        {
          class: className,
          x: label.x,
          y: label.y,
          "text-anchor": label.anchor === "start" ? undefined : label.anchor,
        },
        label.full !== label.text && element("title", {}, label.full),
        label.text,
      )
    : undefined;
