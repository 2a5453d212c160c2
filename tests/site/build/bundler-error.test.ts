import { expect, test } from "vitest";
import { systemError } from "../../../src/site/build/bundler-error.ts";

test("a file that the bundler cannot write is reported as the system error", () => {
  const error = new Error(
    "[IO_ERROR] Could not write file in /site/_astro/home.js\nNo space left on device (os error 28)",
  );
  expect(systemError(error)).toMatchObject({ code: "ENOSPC", path: "/site/_astro/home.js" });
});

test("a missing module is reported in the bundler's words", () => {
  const error = new Error(
    "[UNLOADABLE_DEPENDENCY] Could not load src/a.ts: No such file or directory (os error 2)",
  );
  expect(systemError(error)).toBe(error);
});
