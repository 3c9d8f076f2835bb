import { describe, expect, test } from "vitest";
import { locateTargets, TargetError } from "./target.ts";
import { cumulative, deliverable } from "./target-kinds.ts";

describe("locateTargets", () => {
  test("finds the words in the wording", () => {
    const [first, second] = locateTargets("新建公厕12座，改建车站。", [
      cumulative("公厕", 12, "座", "12座"),
      deliverable("车站", "改建车站"),
    ]);
    expect([first?.wordingStart, first?.wordingEnd]).toEqual([4, 7]);
    expect([second?.wordingStart, second?.wordingEnd]).toEqual([8, 12]);
  });

  test("refuses words that do not occur or occur twice, all at once", () => {
    const locate = () =>
      locateTargets("新建床位120张，改造床位20张。", [
        cumulative("床位", 20, "张", "20张"),
        cumulative("车站", 3, "座", "3座"),
      ]);
    expect(locate).toThrow(TargetError);
    expect(locate).toThrow("“20张” occurs more than once; “3座” does not occur");
  });
});
