// Look-alike hosts, and links whose text names another host than their target.
import { describe, expect, it } from "vitest";
import { LOOK_ALIKES as TABLE } from "../../../src/reading/checks/look-alikes.ts";
import { urlFault } from "../../../src/reading/checks/links.ts";
import { isError } from "../../../src/reading/problem.ts";
import { lookAlikes } from "../../../scripts/look-alikes.mjs";
import { change, ENTRY, ENTRY_TEXT, read } from "../folder.ts";
import { AT_HOME, LOOK_ALIKES, NAMES, TEXTS, WORDS } from "./hosts.ts";

const NOTE_LINE = ENTRY_TEXT.split("\n").indexOf("A note.") + 1;
const errorsOf = (note: string): readonly { line: number; code: string }[] =>
  read({ [ENTRY]: change("A note.", note) }).problems.filter(isError);

describe("a host", () => {
  it.each(
    Object.entries(LOOK_ALIKES).flatMap(([kind, names]) =>
      names.map((name) => [kind, name] as const),
    ),
  )("with letters of %s may not imitate %s.com", (_, name) => {
    expect(urlFault(`https://${name}.com/`)).toBeDefined();
    expect(urlFault(`https://www.${name}.com/`)).toBeDefined();
    expect(errorsOf(`[x](https://${name}.com/)`)).toEqual([
      expect.objectContaining({ line: NOTE_LINE, code: "link" }),
    ]);
  });

  it.each([...NAMES.map((name) => `${name}.com`), ...AT_HOME])("may be %s", (host) => {
    expect(urlFault(`https://${host}/`)).toBeUndefined();
  });
});

describe("a link's text", () => {
  it.each(TEXTS)("may not say %s if it leads elsewhere", (text) => {
    for (const to of ["https://evil.example/", "mailto:a@evil.example", "/about/"])
      expect(errorsOf(`[${text}](${to})`)).toEqual([
        expect.objectContaining({ line: NOTE_LINE, code: "link" }),
      ]);
  });

  it.each(WORDS)("may say %s", (text) => {
    expect(errorsOf(`[${text}](https://evil.example/)`)).toEqual([]);
  });

  it.each([
    "[example.org](https://www.example.org/a)",
    "[press@example.org](mailto:press@example.org)",
    "[example.org](mailto:press@example.org)",
    "https://web.archive.org/web/2026/https://example.org/",
    "[col·lecció.example](https://col·lecció.example/)",
    "[例え。テスト](https://例え.テスト/)",
  ])("may show its target: %s", (note) => {
    expect(errorsOf(note)).toEqual([]);
  });

  it("must have the exact mail address, not another at the same host", () => {
    expect(errorsOf("[a@example.org](mailto:b@example.org)")).toHaveLength(1);
  });

  it.each(["a.".repeat(1900), "*a*".repeat(1200), "a@".repeat(1900), ". ".repeat(1900)])(
    "of 6,000 pieces is rejected fast: %s",
    (text) => {
      const begun = performance.now();
      expect(errorsOf(`[${text}](https://example.org)`)).not.toEqual([]);
      expect(performance.now() - begun).toBeLessThan(200);
    },
  );
});

it("the table of look-alikes is Unicode's", () => {
  expect(
    lookAlikes().replace(/\\u\{(\w+)\}/g, (_, code: string) =>
      String.fromCodePoint(parseInt(code, 16)),
    ),
  ).toContain(`"${TABLE}"`);
});

describe("an address", () => {
  it.each([
    "https://раypal.com/",
    "https://аррӏе.com/",
    "https://ɡoogle.com/",
    "https://gооgle.com/",
    "https://rеuters.com/",
    "https://хinhuanet.com/",
    "https://bbс.co.uk/",
    "https://bbc.сo.uk/",
    "https://ոews.com/",
    "https://աww.com/",
    "https://օnet.com/",
    "https://ქnn.com/",
    "https://ꮯnn.com/",
    "https://Ꮯnn.com/",
    "https://ｂｂｃ.com/",
    "https://ⓑⓑⓒ.com/",
    "https://𝐛𝐛𝐜.com/",
    "https://b\u00adbc.com/",
    "https://bbc\u200b.com/",
    "https://bbc.com\u2024evil.org/",
    "https://bbc.com\u2044evil.org/",
    "https://bbc.com∕evil.org/",
    "https://bbc.com⁄evil.org/",
    "https://bbc.com．evil.org/",
    "https://bbc。com/",
    "https://bbc.com@evil.org/",
    "https://bbc.com:443@evil.org/",
    "https://bbc.com%2f@evil.org/",
    "https://xn--bbc-.com/",
    "https://xn--80ak6aa92e.com/",
    "https://1.1/",
    "https://0x7f.1/",
    "https://2130706433/",
    "https://[::1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://localhost/",
    "https://a.localhost/",
    "https://router.local/",
    "https://intranet/",
    "https://metadata.google.internal/",
    "https://169.254.169.254/",
    "https://127.1/",
    "https://0/",
    "https://0177.0.0.1/",
    "https://bbc.com./",
    "https://bbc..com/",
    "https:/bbc.com/",
    "https:\\\\bbc.com/",
    "javascript://bbc.com/%0aalert(1)",
    "data:text/html,x",
    "https://bbc.com/\u202Egnp.exe",
    "https://bbc.com/<script>",
    "https://bbc.com/a b",
    "https://user@bbc.com/",
    "https://xn--.com/",
    "https://ƽ.com/",
    "https://ꞵbc.com/",
    "https://ＢＢＣ.com/",
    "https://bbc.ⅽom/",
    "https://ᴃʙᴄ.com/",
    "https://ｘn--abc.com/",
  ])("may not be %j", (address) => {
    expect(urlFault(address)).toBeDefined();
  });

  it.each(["https://münchen.de/", "https://日本.jp/", "https://россия.рф/", "HTTPS://BBC.COM/"])(
    "may be %s",
    (address) => {
      expect(urlFault(address)).toBeUndefined();
    },
  );
});

it("a link's title may not name another host either", () => {
  expect(errorsOf('[x](https://evil.example "bbc.com")')).toHaveLength(1);
  expect(errorsOf('[x](https://www.bbc.com/news "bbc.com")')).toEqual([]);
  expect(errorsOf('[x][a]\n\n[a]: https://evil.example "A title"')).toEqual([]);
});
