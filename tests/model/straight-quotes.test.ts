import { expect, it } from "vitest";
import { straightQuotes } from "../../src/model/straight-quotes.ts";

it("makes quotes straight and leaves the rest as it is", () => {
  expect(straightQuotes("“N’Djamena”, d‘Ivoire")).toBe("\"N'Djamena\", d'Ivoire");
});
