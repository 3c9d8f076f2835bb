import { chineseNumber } from "./chinese-number.ts";

/** A number that stands in a text. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** As written, with its 万 or its % sign: 2万, 100%, 1/6, 两. */
  readonly text: string;
  /** 2万 is 20000, 100% is 100, 1/6 a sixth. */
  readonly value: number;
  readonly percent: boolean;
}

/** Numbers in Chinese count only before a measure word, and 一 never: 一站式, 一次性 and 五有三提升 are no figures. */
const form =
  /(?:百分之(?<chinesePercent>[〇零一二两三四五六七八九十百]+))|(?<digits>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:\/(?<divisor>\d+)|(?<power>[万亿])|(?<percent>%))?|(?<chinese>[二两三四五六七八九十百千]+)(?=[家个名处所座户张场条])/gu;

const exponentOf: Readonly<Record<string, string>> = { 万: "e4", 亿: "e8" };

/** Full-width digits and signs as half-width ones, each in its place. */
const halfWidth = (text: string): string =>
  text.replace(/[\uFF05\uFF0E\uFF0F\uFF10-\uFF19]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );

/** Every figure of a text, in its order: Arabic digits of either width, percentages, and counted Chinese numbers. */
export function findFigures(text: string): Figure[] {
  return [...halfWidth(text).matchAll(form)].map((match) => {
    const { digits, divisor, power, percent, chinese, chinesePercent } = match.groups ?? {};
    const plain = digits?.replaceAll(",", "") ?? chineseNumber(chinese ?? chinesePercent ?? "");
    const end = match.index + match[0].length;
    return {
      start: match.index,
      end,
      text: text.slice(match.index, end),
      value: Number(`${plain}${exponentOf[power ?? ""] ?? ""}`) / Number(divisor ?? 1),
      percent: percent !== undefined || chinesePercent !== undefined,
    };
  });
}
