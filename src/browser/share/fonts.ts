/** The fonts that a page has loaded, of those that a picture names, as rules that hold them. */
export async function fontsOf(picture: SVGSVGElement): Promise<string> {
  const used = new Set(
    [...picture.querySelectorAll("[font-family]")].flatMap((each) =>
      each
        .getAttribute("font-family")!
        .split(",")
        .map((name) => bare(name)),
    ),
  );
  const loaded = new Set(
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  );
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => used.has(bare(style.getPropertyValue("font-family"))));
  const held = await Promise.all(rules.map((rule) => hold(rule, loaded)));
  return held.join("\n");
}

const bare = (family: string): string => family.trim().replace(/^["']|["']$/g, "");

async function hold(rule: CSSFontFaceRule, loaded: ReadonlySet<string>): Promise<string> {
  const [, path] = /url\("?([^")]+)"?\)/.exec(rule.cssText) ?? [];
  if (path === undefined) return "";
  const address = new URL(path, rule.parentStyleSheet?.href ?? location.href);
  if (!loaded.has(address.pathname)) return "";
  const answer = await fetch(address);
  if (!answer.ok) return "";
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return rule.cssText.replace(
    /src:[^;}]*/,
    `src: url(data:font/woff2;base64,${btoa(text)}) format("woff2")`,
  );
}
