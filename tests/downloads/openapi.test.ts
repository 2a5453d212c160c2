import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, it } from "vitest";
import { allDownloads } from "../../src/downloads/downloads.ts";
import { toOpenApi } from "../../src/downloads/openapi.ts";
import { data } from "./data.ts";

interface Api {
  readonly paths: Readonly<Record<string, object>>;
}

const api = toOpenApi(data) as Api;
const paths = allDownloads(data).map(({ path }) => `/${path}`);

it("the description of the JSON files is valid OpenAPI 3.1", async () => {
  const validator = new Validator();
  expect(await validator.validate({ ...api })).toMatchObject({ valid: true });
  expect(validator.version).toBe("3.1");
  expect((await new Validator().validate({ ...api, info: {} })).valid).toBe(false);
});

it("each JSON file of data/v1 is described, and each description has its file", () => {
  const patterns = Object.keys(api.paths).map(
    (path) => new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
  );
  const files = paths.filter((path) => /^\/data\/v1\/(?!schemas|openapi)/.test(path));
  expect(files.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
  expect(patterns.filter((pattern) => !files.some((path) => pattern.test(path)))).toEqual([]);
});
