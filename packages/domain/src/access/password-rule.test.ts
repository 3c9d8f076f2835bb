import { expect, test } from "vitest";
import { type PasswordFault, passwordFaults } from "./password-rule.ts";

const cases: [string, PasswordFault[]][] = [
  ["correct horse", []],
  ["Abcdefghij", []],
  ["民生实事2026年督办", []],
  ["minsheng-demo", []],
  ["abcdefg-1", ["TOO_SHORT"]],
  ["abcdefgh-1", []],
  [`${"a1".repeat(64)}`, []],
  [`${"a1".repeat(64)}b`, ["TOO_LONG"]],
  ["abcdefghijkl", ["TOO_SIMPLE"]],
  ["1234567890", ["TOO_SIMPLE"]],
  ["民生实事督办平台民生实事", ["TOO_SIMPLE"]],
  ["zhang.san-2026", ["CONTAINS_USERNAME"]],
  ["2026-Zhang.San", ["CONTAINS_USERNAME"]],
  ["", ["TOO_SHORT", "TOO_SIMPLE"]],
];

test.each(cases)("a password %j for zhang.san has the faults %j", (password, faults) => {
  expect(passwordFaults(password, "zhang.san")).toEqual(faults);
});
