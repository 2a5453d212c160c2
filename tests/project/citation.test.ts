// What reference managers and software archives read.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";

const text = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../..", name), "utf8");
const { version, license } = JSON.parse(text("package.json")) as Record<string, string>;

it("CITATION.cff has the required fields, and the version and licence of the package", () => {
  expect(parse(text("CITATION.cff"))).toMatchObject({
    "cff-version": "1.2.0",
    message: expect.stringMatching(/./) as string,
    title: "Ports of Call",
    authors: [{ name: "Ports of Call" }],
    type: "software",
    version,
    license,
  });
});

it("codemeta.json agrees", () => {
  expect(JSON.parse(text("codemeta.json"))).toMatchObject({
    "@context": "https://w3id.org/codemeta/3.0",
    "@type": "SoftwareSourceCode",
    name: "Ports of Call",
    version,
    license: `https://spdx.org/licenses/${license!}`,
  });
});
