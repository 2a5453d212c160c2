import { describe, expect, it } from "vitest";
import { en } from "../../src/words/en/messages.ts";

describe("a list", () => {
  it("separates names that contain commas with semicolons", () => {
    expect(en.list(["Cairo, Egypt", "Beirut, Lebanon", "Qatar"])).toBe(
      "Cairo, Egypt; Beirut, Lebanon; and Qatar",
    );
    expect(en.list(["Qatar", "Beirut, Lebanon"])).toBe("Qatar, and Beirut, Lebanon");
    expect(en.series(["Cairo, Egypt", "Qatar"])).toBe("Cairo, Egypt; Qatar");
    expect(en.list(["Egypt", "Lebanon", "Qatar"])).toBe("Egypt, Lebanon and Qatar");
    expect(en.series(["Egypt", "Qatar"])).toBe("Egypt, Qatar");
  });
});
