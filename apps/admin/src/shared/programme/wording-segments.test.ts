import { expect, it } from "vitest";
import { wordingSegments } from "./wording-segments.ts";

const wording = "完成专项抽检300批次，落实动态检查机制。";
const span = (id: string, words: string) => {
  const wordingStart = wording.indexOf(words);
  return { id, wordingStart, wordingEnd: wordingStart + words.length };
};

it("gives back the whole wording, each indicator's words under its id", () => {
  const segments = wordingSegments(wording, [span("a", "专项抽检300批次"), span("b", "落实动态检查机制")]);
  expect(segments.map(({ text }) => text).join("")).toBe(wording);
  expect(segments.filter(({ ids }) => ids.length > 0).map(({ text, ids }) => [text, ids])).toEqual([
    ["专项抽检300批次", ["a"]],
    ["落实动态检查机制", ["b"]],
  ]);
});

it("shares the characters of overlapping spans between both", () => {
  const segments = wordingSegments(wording, [span("a", "专项抽检300批次"), span("b", "300批次，落实")]);
  expect(segments.map(({ text, ids }) => [text, ids])).toContainEqual(["300批次", ["a", "b"]]);
  expect(segments.map(({ text }) => text).join("")).toBe(wording);
});

it("leaves a wording without indicators in one piece", () => {
  expect(wordingSegments(wording, [])).toEqual([{ start: 0, text: wording, ids: [] }]);
});
