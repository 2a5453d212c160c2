import { parse, serialize } from "parse5";
import { describe, expect, test } from "vitest";
import { terseHtml } from "../../../src/site/build/terse-html.ts";

describe("terseHtml", () => {
  test.each([
    [
      '<a class="row" href="/trips/" hidden>Trips</a>',
      "<a class=row href=/trips/ hidden>Trips</a>",
    ],
    ['<p title="Reykjavík" lang="is">Ísland</p>', "<p title=Reykjavík lang=is>Ísland</p>"],
    ["<ul><li>One</li><li>Two</li></ul>", "<ul><li>One<li>Two</ul>"],
    ["<dl><dt>A</dt><dd>B</dd><dt>C</dt><dd>D</dd></dl>", "<dl><dt>A<dd>B<dt>C<dd>D</dl>"],
    ["<div><p>One</p><p>Two</p><h2>Three</h2></div>", "<div><p>One<p>Two<h2>Three</h2></div>"],
    [
      '<table><caption>A</caption><thead><tr><th scope="col">B</th></tr></thead><tbody><tr><td><p>C</p></td><td>D</td></tr></tbody></table>',
      "<table><caption>A<thead><tr><th scope=col>B<tbody><tr><td><p>C<td>D</table>",
    ],
    [
      '<select><option value="a">A</option><option>B</option></select>',
      "<select><option value=a>A<option>B</select>",
    ],
  ])("%s", (page, expected) => {
    expect(terseHtml(page)).toBe(expected);
    expect(serialize(parse(terseHtml(page)))).toBe(serialize(parse(page)));
  });

  test.each([
    ["a value with spaces", '<p class="a b">'],
    ["an empty value", '<p data-embed="">'],
    ["a value with a special character", `<a href="?trip=a" title="it's">`],
    ["a slash that would close an empty element", '<a href="/"><br class="a"/>'],
    ["text that looks like an attribute", '<p>He wrote a="b" twice</p> <b>c="d" </b>'],
    ["data", '<script type=application/ld+json>{"name":"a=\\"b\\" c"}</script>'],
    ["a comment", '<!-- a="b" -->'],
    ["an end tag before text", "<ul><li>One</li> <li>Two</li>\n</ul><p>Three</p>four"],
    ["a paragraph's end tag in a link", "<a><p>One</p></a>"],
  ])("leaves %s", (_, page) => {
    expect(terseHtml(page)).toBe(page);
  });
});
