import { expect, it } from "vitest";
import { foldName } from "../../src/geography/fold-name.ts";

it.each(["'", "’", "‘", "‛", "ʻ", "ʼ", "ʾ", "ʿ", "′", "＇", "`", "´"])(
  "a name with %s as its apostrophe is the same",
  (apostrophe) => {
    expect(foldName(`N${apostrophe}Djamena`)).toBe("ndjamena");
    expect(foldName(`Côte d${apostrophe}Ivoire`)).toBe("cote divoire");
  },
);

it.each(["“The Star”", '"The Star"', "„The Star“", "«The Star»", "The Star"])(
  "%s is the same name in any quotes",
  (name) => {
    expect(foldName(name)).toBe("star");
  },
);
