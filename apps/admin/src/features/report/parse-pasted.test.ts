import { expect, it } from "vitest";
import { parseFigure, pastedColumn } from "./parse-pasted.ts";

it("reads a column as Excel copies it, with its last line break and its empty cells", () => {
  expect(pastedColumn("120\r\n\r\n1,250\r\n")).toEqual(["120", "", "1,250"]);
});

it("takes the first column that holds figures, so that names may be copied along", () => {
  expect(pastedColumn("抽检批次\t300\t备注\n培训场次\t12\t\n")).toEqual(["300", "12"]);
  expect(pastedColumn("抽检批次\n培训场次")).toEqual([]);
});

it("reads figures as spreadsheets and input methods write them", () => {
  const read = (cell: string) => parseFigure(cell, "CUMULATIVE");
  expect([read("1,234.5"), read("３００"), read("98%"), read("12 批次"), read("0")]).toEqual([
    1234.5, 300, 98, 12, 0,
  ]);
});

it("takes nothing for a figure that is none", () => {
  for (const cell of ["", "约一百", "12月1日", "1,2", "3-4"])
    expect(parseFigure(cell, "CUMULATIVE")).toBeNull();
});

it("reads words where the figure is yes or no, and no other number", () => {
  expect(["是", "已完成", "1"].map((cell) => parseFigure(cell, "DELIVERABLE"))).toEqual([1, 1, 1]);
  expect(["否", "未完成", "0"].map((cell) => parseFigure(cell, "CONTINUING"))).toEqual([0, 0, 0]);
  expect(parseFigure("12", "DELIVERABLE")).toBeNull();
});
