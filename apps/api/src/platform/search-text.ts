import { pinyin } from "pinyin-pro";

/** What a search looks at: the words in lower case, then their pinyin in full and by first letters. */
export function searchTextOf(...words: readonly (string | number)[]): string {
  const text = words.join(" ").toLowerCase();
  return [text, spell(text, "pinyin"), spell(text, "first")].join(" ");
}

/** First letters of the pinyin, `发展软环境保障局` → `fzrhjbzj`. */
export const initialsOf = (text: string): string => spell(text, "first").replace(/[^a-z0-9]/g, "");

const spell = (text: string, pattern: "pinyin" | "first"): string =>
  pinyin(text, { toneType: "none", type: "array", pattern, nonZh: "removed", v: true })
    .join("")
    .toLowerCase();
