import type { Comparator, IndicatorKind, Recurrence } from "../programme/vocabulary.ts";
import { type Clause, splitOutsideBrackets } from "./clauses.ts";
import { type FigurePhrase, figurePhrases } from "./figure-phrases.ts";
import { type LocatedTarget, placedAt } from "./target.ts";
import { coverageOfUnknown, deliverable } from "./target-kinds.ts";

const LONGEST_NAME = 20;
const shortName = (words: string): string => words.slice(0, LONGEST_NAME);

/** What is counted stands behind its figure, or else before it; less the words that only lead up to it. */
function nameOf({ words, before, after }: FigurePhrase): string {
  const [behind = "", ahead = ""] = [after, before].map((beside) =>
    beside
      .replaceAll(/[（(][^（）()]*[）)]/g, "")
      .replace(/^(的标准|的|按照|进行|完成|实现|确保)+/, "")
      .replace(/[、和及]+$/, ""),
  );
  return shortName(behind) || ahead.slice(-LONGEST_NAME) || words;
}

/** For what or whom something is paid, 人·学年 for 每人每学年; empty where it is a sum and no standard. */
const payeesOf = ({ unit, words }: FigurePhrase): string =>
  unit === "元"
    ? [...words.matchAll(/[每/](学年|季度?|[人户月年])/g)].map(([, payee]) => payee).join("·")
    : "";

function recurrenceOf({ before, words }: FigurePhrase): Recurrence | null {
  if (/每月/.test(before + words)) return "MONTH";
  if (/每季/.test(before + words)) return "QUARTER";
  return /每学年/.test(before + words) ? "SCHOOL_YEAR" : null;
}

function kindOf(phrase: FigurePhrase, clause: Clause): IndicatorKind {
  if (phrase.figure.percent) return "RATE";
  if (payeesOf(phrase) !== "") return "STANDARD";
  if (recurrenceOf(phrase) !== null) return "RECURRING";
  return clause.text.includes("全覆盖") ? "COVERAGE" : "CUMULATIVE";
}

function comparatorOf(words: string, kind: IndicatorKind): Comparator {
  if (/不超过|不高于|最高|最多|至多|以内|以下/.test(words)) return "AT_MOST";
  return kind === "STANDARD" && !/不少于|不低于|至少|最低|以上/.test(words) ? "EQUAL" : "AT_LEAST";
}

function suggestionOf(phrase: FigurePhrase, clause: Clause): LocatedTarget {
  const { words, figure, unit } = phrase;
  const kind = kindOf(phrase, clause);
  return placedAt(phrase.start, {
    name: nameOf(phrase),
    kind,
    comparator: comparatorOf(words, kind),
    target: figure.value,
    unitOfMeasure: kind === "STANDARD" ? `元/${payeesOf(phrase)}` : unit,
    approximate: /约|[\d万亿][余多]|左右/.test(words),
    recurrence: kind === "RECURRING" ? recurrenceOf(phrase) : null,
    weight: kind === "STANDARD" ? 0 : 1,
    baseMissing: false,
    quote: words,
  });
}

/** The words of a clause up to its first figure. */
const unreadPart = (clause: Clause): Clause => ({
  ...clause,
  text: figurePhrases(clause)[0]?.before ?? clause.text,
});

/**
 * Proposes an indicator for every figure with a measure word or a per cent sign, and for every 全覆盖, so that a notice
 * that nobody has read yet can be reviewed instead of typed. Where nothing is found that moves progress, the act
 * itself is proposed, done or not.
 */
export function suggestTargets(wording: string): LocatedTarget[] {
  const clauses = splitOutsideBrackets(wording, "，,；;。");
  const targets = clauses.flatMap((clause) => {
    const phrases = figurePhrases(clause);
    return phrases.length === 0 && clause.text.includes("全覆盖")
      ? [placedAt(clause.start, coverageOfUnknown(shortName(clause.text), null, clause.text))]
      : phrases.map((phrase) => suggestionOf(phrase, clause));
  });
  const act = clauses.map(unreadPart).find(({ text }) => text.trim() !== "");
  return act === undefined || targets.some((target) => target.weight > 0)
    ? targets
    : [placedAt(act.start, deliverable(shortName(act.text), act.text)), ...targets];
}
