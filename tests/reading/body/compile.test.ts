// The tree that is compiled is guarded too: what a reader might have missed stops the build.
import { markdownToHtml, mdxToJs } from "satteri";
import { describe, expect, it } from "vitest";
import { MDX_PLUGINS, NOTE_PLUGINS } from "../../../src/reading/body/compile-guard.ts";
import { NOTES as ALLOWED } from "./allowed.ts";
import { EDITORIALS, NOTES } from "./refused.ts";

const features = { frontmatter: false };
const compile = (text: string): unknown =>
  mdxToJs(text, {
    features,
    mdastPlugins: MDX_PLUGINS,
    fileURL: new URL("file:///site/src/pages/_editorials/a/b.mdx"),
  });
const KINDS = ["raw HTML", "a link", "a picture"] as const;
/** Known only where all entries are. */
const REFERENCES = new Set(['<Cite article="nowhere" />', '<Strip trip="no/such-trip" />']);

describe("a note", () => {
  it.each(KINDS.flatMap((kind) => NOTES[kind]!))("is not compiled: %j", (note) => {
    expect(() => markdownToHtml(note, { features, mdastPlugins: NOTE_PLUGINS })).toThrow(/refused/);
  });

  it.each(ALLOWED)("is compiled, without styles or scripts: %j", (note) => {
    const { html } = markdownToHtml(note, { features, mdastPlugins: NOTE_PLUGINS });
    expect(html).not.toMatch(/ style=| on\w+="|<(?:script|img|svg|iframe)/i);
  });
});

describe("an owner's text", () => {
  const texts = Object.values(EDITORIALS)
    .flat()
    .filter((text) => !REFERENCES.has(text));
  it.each(texts)("is not compiled: %j", (text) => {
    expect(() => compile(text)).toThrow();
  });

  it("is compiled if it is valid", () => {
    expect(() => compile('A text.\n\n<Strip trip="a/b" />\n')).not.toThrow();
  });
});
