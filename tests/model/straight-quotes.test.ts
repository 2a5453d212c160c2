import { expect, it } from "vitest";
import { straightQuotes } from "../../src/model/straight-quotes.ts";

it("straightens quotes and leaves the rest unchanged", () => {
  expect(straightQuotes("“N’Djamena”, d‘Ivoire")).toBe("\"N'Djamena\", d'Ivoire");
});
