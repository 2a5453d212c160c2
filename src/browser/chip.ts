import type { MarkShape, Tone } from "../drawings/symbols.ts";
import { html } from "./html.ts";
import { svg } from "./svg.ts";

/** A word and its mark on a coloured ground, as components/Chip.astro prints them. */
export const chip = (symbol: MarkShape, tone: Tone, text: string): HTMLElement =>
  html(
    "span",
    { class: `chip tone-${tone}` },
    svg(
      "svg",
      { class: `mark-icon mark tone-${tone}`, viewBox: "0 0 20 20", "aria-hidden": "true" },
      svg("use", { href: `#mark-${symbol}`, width: 20, height: 20 }),
    ),
    text,
  );
