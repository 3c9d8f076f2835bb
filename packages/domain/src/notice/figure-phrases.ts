import { type Clause, hasBalancedBrackets } from "./clauses.ts";
import { type Figure, findFigures } from "./figures.ts";

/** A figure with the words that qualify it: 不少于10处, 约110名, 每月至少开展1次, 每人最高800元, 221元/人/月. */
export interface FigurePhrase {
  readonly figure: Figure;
  /** In the whole text of which the clause is a part. */
  readonly start: number;
  readonly words: string;
  /** The measure word, with full-width brackets where it has any, or %. */
  readonly unit: string;
  /** What the clause says between its phrases. */
  readonly before: string;
  readonly after: string;
}

const qualifiersBefore =
  /(?:每(?:学年|季度?|[月人户])|不少于|不低于|至少|最低|不超过|不高于|最高|最多|至多|约|开展|举办)*$/;
const measureBehind =
  /^[余多]?(?<unit>批次|人次|人[（(]次[）)]|平方米|公里|个(?!月|工作日)|[元家处名人场张条次户批所座套件台辆间米亩吨])(?:[（(][^（）()]*\d[^（）()]*[）)])?(?:\/[人户月年])*(?:以上|以内|以下|左右)?/;
const percentBehind = /^(?:以上|以内|以下|左右)?/;

/** The phrases of a clause around figures that measure something; figures in brackets and 第 so many do not. */
export function figurePhrases({ text, start }: Clause): FigurePhrase[] {
  const spans = findFigures(text).flatMap((figure) => {
    const ahead = text.slice(0, figure.start);
    if (ahead.endsWith("第") || !hasBalancedBrackets(ahead)) return [];
    const behind = (figure.percent ? percentBehind : measureBehind).exec(text.slice(figure.end));
    if (behind === null) return [];
    const qualifiers = qualifiersBefore.exec(ahead)?.[0] ?? "";
    return [
      {
        figure,
        unit: (behind.groups?.["unit"] ?? "%").replace("(", "（").replace(")", "）"),
        from: figure.start - qualifiers.length,
        to: figure.end + behind[0].length,
      },
    ];
  });
  return spans.map(({ figure, unit, from, to }, at) => ({
    figure,
    start: start + from,
    words: text.slice(from, to),
    unit,
    before: text.slice(spans[at - 1]?.to ?? 0, from),
    after: text.slice(to, spans[at + 1]?.from),
  }));
}
