import { comments } from "../../../src/reading/checks/comments.ts";
import { offers } from "./offers.ts";

offers(comments, [
  ["  // not sure", ["1:3 unexpected comment, expected # before it →   # not sure"]],
  ["// not sure", ["1:1 unexpected comment, expected # before it → # not sure"]],
  ["/ not sure", []],
  ["-- not sure", ["1:1 unexpected comment, expected # before it → # not sure"]],
  ["--- not sure", ["1:1 unexpected comment, expected # before it → # not sure"]],
  ["---", []],
  ["--x", []],
  ["; not sure", ["1:1 unexpected comment, expected # before it → # not sure"]],
  [";; not sure", ["1:1 unexpected comment, expected # before it → # not sure"]],
  ["% not sure", ["1:1 unexpected comment, expected # before it → # not sure"]],
  ["<!-- not sure -->", ["1:1 unexpected comment, expected # before it → # not sure"]],
  ["<!--not sure", ["1:1 unexpected comment, expected # before it → # not sure"]],
  ["//", ["1:1 unexpected comment, expected # before it → #"]],
  ["# sure", []],
  [
    "a\n// b\n// c\n// d\ne",
    [
      "3:1 unexpected comment, expected # before it → # c",
      "2:1 unexpected comment, expected # before it → # b",
      "4:1 unexpected comment, expected # before it → # d",
    ],
    3,
  ],
]);
