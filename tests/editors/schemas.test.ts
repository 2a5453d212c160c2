import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type JsonSchema, jsonSchemas } from "../../src/commands/schemas.ts";

const schemas = jsonSchemas();
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const validate = (name: string, value: unknown): readonly string[] => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  if (ajv.validate(schemas[`${name}.schema.json`]!, value)) return [];
  return ajv.errors!.map(({ instancePath, message }) => `${instancePath} ${message!}`);
};

/** The front matter of a file as a text editor reads it: with numbers and booleans of YAML 1.2. */
const frontMatter = (text: string): unknown => parse(text.split(/^---$/m)[1]!) as unknown;
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => join(folder, name));

describe("the schemas for text editors", () => {
  it("are those that npm run schemas writes", () => {
    expect(readdirSync("schemas").toSorted()).toEqual(Object.keys(schemas).toSorted());
    for (const [name, schema] of Object.entries(schemas)) {
      expect(readJson(join("schemas", name)), `${name} is old: npm run schemas`).toEqual(schema);
    }
  });

  it.each([
    ["article", "content/articles"],
    ["person", "content/people"],
    ["editorial", "content/trips"],
  ])("%s matches all files of %s", (name, folder) => {
    const ajv = new Ajv({ strict: false });
    const isValid = ajv.compile(schemas[`${name}.schema.json`]!);
    const files = filesBelow(folder);
    expect(files.length).toBeGreaterThan(4);
    const refused = files.filter((file) => !isValid(frontMatter(readFileSync(file, "utf8"))));
    expect(refused).toEqual([]);
  });

  it("outlets, places and the site match their files", () => {
    for (const name of ["outlets", "places", "site"]) {
      const register: unknown = parse(readFileSync(`content/${name}.yaml`, "utf8"));
      expect(validate(name, register), name).toEqual([]);
    }
  });

  it("frame matches every frame", () => {
    const files = readdirSync("content/frames");
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const frame: unknown = parse(readFileSync(join("content/frames", file), "utf8"));
      expect(validate("frame", frame), file).toEqual([]);
    }
  });

  it("describe every field", () => {
    const untold: string[] = [];
    const walk = (schema: JsonSchema, path: string): void => {
      for (const [name, field] of Object.entries(schema.properties ?? {})) {
        const part = field as JsonSchema;
        if (typeof part.description !== "string") untold.push(`${path}.${name}`);
        walk(part, `${path}.${name}`);
      }
      for (const key of ["items", "then", "else", "additionalProperties"]) {
        const part = schema[key];
        if (typeof part === "object" && !Array.isArray(part)) walk(part as JsonSchema, path);
      }
    };
    for (const [name, schema] of Object.entries(schemas)) walk(schema, name);
    expect(untold).toEqual([]);
  });

  const sound = {
    title: "A headline",
    source: { outlet: "xinhua", published: "2026-01-12", language: "en" },
    trips: [{ trip: "wang-yi/2026-01-africa", visited: ["Lesotho"] }],
  };
  const trip = (claims: object): object => ({
    ...sound,
    trips: [{ trip: "wang-yi/2026-01-africa", ...claims }],
  });

  it.each([
    ["an entry", sound],
    ["one plan or several", trip({ announced: [{ stops: ["Chad"] }, { dates: "2026-01" }] })],
    ["a year as a YAML number", trip({ announced: { dates: 2026, partial: true } })],
    ["open dates", trip({ visited: [{ stop: "Chad", dates: "../2026-01-08" }] })],
  ])("accept %s", (_, entry) => {
    expect(validate("article", entry)).toEqual([]);
  });

  it.each([
    ["a misspelt field", { ...sound, headline: "x" }],
    ["no headline", { source: sound.source, trips: sound.trips }],
    ["a trip without claims", trip({})],
    ["a trip id without a year", trip({ trip: "wang-yi/africa", visited: ["Chad"] })],
    ["an unknown cause", trip({ skipped: [{ stop: "Chad", cause: "rain" }] })],
    ["a stop without a place", trip({ visited: [{ dates: "2026-01-08" }] })],
    ["a date in words", trip({ visited: [{ stop: "Chad", dates: "8 January" }] })],
    ["a boolean in words", trip({ announced: { stops: ["Chad"], partial: "maybe" } })],
    ["a URL without a scheme", { ...sound, source: { ...sound.source, url: "www.x.org" } }],
    ["a language by its name", { ...sound, source: { ...sound.source, language: "English" } }],
    ["an outlet by its name", { ...sound, source: { ...sound.source, outlet: "The Gazette" } }],
  ])("reject %s", (_, entry) => {
    expect(validate("article", entry)).not.toEqual([]);
  });
});

describe("the settings for VS Code", () => {
  it("point to existing schemas and content", () => {
    const { "yaml.schemas": wired } = readJson(".vscode/settings.json") as {
      "yaml.schemas": Record<string, string>;
    };
    const ofMarkdown = ["article", "editorial", "person"].map((name) => `${name}.schema.json`);
    expect(Object.keys(wired).toSorted()).toEqual(
      Object.keys(schemas)
        .filter((name) => !ofMarkdown.includes(name))
        .map((name) => `./schemas/${name}`)
        .toSorted(),
    );
    for (const path of Object.entries(wired).flat()) expect(globSync(path), path).not.toEqual([]);
  });

  it("recommend the extensions that use them", () => {
    const { recommendations } = readJson(".vscode/extensions.json") as {
      recommendations: readonly string[];
    };
    expect(recommendations).toEqual(
      expect.arrayContaining(["redhat.vscode-yaml", "unifiedjs.vscode-remark"]),
    );
  });

  it("match every problem in check's output", () => {
    const [task] = (readJson(".vscode/tasks.json") as { tasks: readonly Task[] }).tasks;
    const { regexp, ...groups } = task!.problemMatcher.pattern;
    const line = 'content/articles/2026/x.md:3:8: error: unexpected "a: b" [unknown-field]';
    const match = new RegExp(regexp).exec(line)!;
    const found = Object.entries(groups).map(([name, group]) => [name, match[group as number]]);
    expect(Object.fromEntries(found)).toEqual({
      file: "content/articles/2026/x.md",
      line: "3",
      column: "8",
      severity: "error",
      message: 'unexpected "a: b"',
      code: "unknown-field",
    });
  });
});

interface Task {
  readonly problemMatcher: { readonly pattern: { readonly regexp: string } };
}
