import { describe, expect, it } from "vitest";
import { toDataPackage } from "../../src/downloads/data-package.ts";
import type { Dataset } from "../../src/downloads/dataset.ts";
import { downloadsOf } from "../../src/downloads/downloads.ts";
import { datasetLd } from "../../src/downloads/json-ld.ts";
import { WHOLE } from "../../src/downloads/parts.ts";
import { toReadme } from "../../src/downloads/readme.ts";
import { versionOf } from "../../src/downloads/version.ts";
import { data, dataOn } from "./data.ts";

describe("the version of the data", () => {
  it("is a day and a digest, and deterministic", () => {
    expect(versionOf(data)).toMatch(/^2026-10-20\.[0-9a-f]{8}$/);
    expect(versionOf(dataOn("2026-11-01"))).toBe(versionOf(data));
  });

  it("changes with any byte of a table", () => {
    const [first, ...others] = data.articles;
    const renamed: Dataset = {
      ...data,
      articles: [{ ...first!, title: `${first!.title}.` }, ...others],
    };
    const moved: Dataset = { ...data, moved: [] };
    expect(new Set([data, renamed, moved].map(versionOf)).size).toBe(3);
  });

  it("is in the descriptor, the text file and the structured data", () => {
    const version = versionOf(data);
    expect(toDataPackage(data, [])).toMatchObject({ version });
    expect(toReadme(data)).toContain(`Version: ${version}`);
    const told = datasetLd(data, downloadsOf({ scope: WHOLE, data })) as Record<string, unknown>;
    expect(told).toMatchObject({
      version,
      temporalCoverage: expect.stringMatching(/^2026-01-07\/2027-/) as string,
      spatialCoverage: { geo: { box: expect.stringMatching(/^(?:-?[\d.]+ ?){4}$/) as string } },
    });
    expect(told.variableMeasured).toContainEqual({
      "@type": "PropertyValue",
      name: "outcome",
      description: "What became of it.",
    });
  });
});
