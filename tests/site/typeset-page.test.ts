import { expect, test } from "vitest";
import { typesetPage } from "../../src/site/typeset-page.ts";

test.each([
  ["<p>Côte d&#39;Ivoire, 10 March</p>", "<p>Côte d’Ivoire, 10\u00a0March</p>"],
  [
    '<a title="Kast&#39;s, 10 March" href="?q=d\'a">1</a>',
    '<a title="Kast’s, 10 March" href="?q=d\'a">1</a>',
  ],
  ["<p>7–12</p>", "<p>7–\u206012</p>"],
  ['<a title="5 > 4">Kast\'s</a>', '<a title="5 > 4">Kast’s</a>'],
  ["<p>as &quot;planned&quot;, 5&quot; &amp; more</p>", "<p>as “planned”, 5&quot; &amp; more</p>"],
])("%s is printed as %s", (markup, printed) => {
  expect(typesetPage(markup)).toBe(printed);
});

test.each([
  '<cite lang="en">Kast\'s 10 March</cite>',
  '<pre>d\'a = "10 March"</pre>',
  "<script>const a = 'x' < \"10 March\";</script>",
  '<p class="citation">as known on 10 March 2026, “Kast\'s”</p>',
])("%s stays as it is", (markup) => {
  expect(typesetPage(markup)).toBe(markup);
});
