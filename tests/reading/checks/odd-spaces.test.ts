import { oddSpaces } from "../../../src/reading/checks/odd-spaces.ts";
import { offers } from "./offers.ts";

offers(oddSpaces, [
  ["by:\u00A0A\u00A0B", ["1:4 unexpected no-break space, expected a normal space → by: A B"]],
  ["x\u3000y", ["1:2 unexpected wide (ideographic) space, expected a normal space → x y"]],
  ["by: A\tB", []],
  ["by: A", []],
  [
    "a\u00A0b\nc\u00A0d\ne\u00A0f",
    ["2:2 unexpected no-break space, expected a normal space → c d"],
    2,
  ],
]);
