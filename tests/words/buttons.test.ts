// Users of voice control say what a button shows, so its name contains that label (WCAG 2.5.3).
import { expect, test } from "vitest";
import { home as english } from "../../src/words/en/home.ts";
import { home as chinese } from "../../src/words/zh/home.ts";

const shown = [english, chinese].flatMap(({ mapButtons, timelineButtons }) =>
  [...Object.values(mapButtons), ...Object.values(timelineButtons)].filter(
    (words): words is [string, string] => Array.isArray(words),
  ),
);

test.each(shown)("%s is called %s", (text, name) => {
  expect(name.toLowerCase()).toContain(text.toLowerCase());
});
