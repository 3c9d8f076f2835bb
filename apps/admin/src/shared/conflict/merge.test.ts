import { describe, expect, it } from "vitest";
import { differences, merge, suggestedSide } from "./merge.ts";

const base = { lead: "张三", handler: "李四", phone: "" };

describe("two changes of one object", () => {
  it("lists only what differs now, and says who changed it", () => {
    const mine = { lead: "张三", handler: "王五", phone: "110" };
    const theirs = { lead: "赵六", handler: "李四", phone: "120" };
    expect(differences(base, mine, theirs)).toEqual([
      { field: "lead", mine: "张三", theirs: "赵六", changedBy: "them" },
      { field: "handler", mine: "王五", theirs: "李四", changedBy: "me" },
      { field: "phone", mine: "110", theirs: "120", changedBy: "both" },
    ]);
  });

  it("finds no conflict where both wrote the same", () => {
    const same = { ...base, handler: "王五" };
    expect(differences(base, same, same)).toEqual([]);
  });

  it("suggests to keep what only the other changed, and mine elsewhere", () => {
    const mine = { lead: "张三", handler: "王五", phone: "110" };
    const theirs = { lead: "赵六", handler: "李四", phone: "120" };
    const choices = Object.fromEntries(
      differences(base, mine, theirs).map((one) => [one.field, suggestedSide(one)]),
    );
    expect(merge(mine, theirs, choices)).toEqual({ lead: "赵六", handler: "王五", phone: "110" });
  });

  it("keeps theirs wherever nothing was chosen", () => {
    expect(merge({ ...base, phone: "110" }, { ...base, phone: "120" }, {})).toEqual({
      ...base,
      phone: "120",
    });
  });
});
