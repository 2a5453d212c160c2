import { describe, expect, test } from "vitest";
import { withoutHelper } from "../../../src/site/build/small-scripts.ts";

const IMPORT = 'import{t as e}from"./preload-helper.Ab1.js";';

describe("withoutHelper", () => {
  test.each([
    ["t=e(()=>import(`./a.js`),[]);", "t=import(`./a.js`);"],
    [
      "let{A:t}=await e(async()=>{let{A:e}=await import(`./a.js`);return{A:e}},[]);",
      "let{A:t}=await import(`./a.js`);",
    ],
    [
      "e(async()=>{let{A:e,B:t}=await import(`./a.js`).then(e=>e.n);return{A:e,B:t}},[]).then(n);",
      "import(`./a.js`).then(e=>e.n).then(n);",
    ],
  ])("%s", (code, direct) => {
    expect(withoutHelper(`${IMPORT}${code}`)).toBe(direct);
  });

  test("an unknown call still works", () => {
    const call = "e(()=>import(`./a.js`),[`b.css`]);";
    expect(withoutHelper(`${IMPORT}${call}`)).toBe(`const e=load=>load();${call}`);
  });

  test("a script without imports is unchanged", () => {
    expect(withoutHelper("e(()=>1,[]);")).toBe("e(()=>1,[]);");
  });
});
