import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import type { IndicatorTarget_IndicatorFragment } from "../../gql/graphql.ts";
import { useNumber } from "./use-number.ts";
import "./indicator-target.css";

export const indicatorTargetFragment = graphql(`
  fragment IndicatorTarget_indicator on Indicator {
    kind
    comparator
    target
    unitOfMeasure
    approximate
    recurrence
  }
`);

/** What holds the figure: 全覆盖 for a base, 每月 for a rhythm, else how the value is compared. */
function useQualifier(): (indicator: IndicatorTarget_IndicatorFragment) => string {
  const { t } = useTranslation();
  return ({ kind, comparator, recurrence }) => {
    if (kind === "COVERAGE" || kind === "CONTINUING") return t(`terms.indicatorKind.${kind}`);
    if (recurrence !== null) return t(`terms.recurrence.${recurrence}`);
    return t(`terms.comparator.${comparator}`);
  };
}

/** A target as a chip: the figure with its unit, then how it counts — "300 批次 不少于". */
export function IndicatorTarget({ indicator }: { indicator: FragmentType<typeof indicatorTargetFragment> }) {
  const { t } = useTranslation();
  const number = useNumber();
  const qualifier = useQualifier();
  const facts = getFragmentData(indicatorTargetFragment, indicator);
  const { kind, target, unitOfMeasure, approximate } = facts;
  if (target === null) return <span className="indicator-target">{t(`terms.indicatorKind.${kind}`)}</span>;
  return (
    <span
      className={kind === "STANDARD" ? "indicator-target indicator-target--standard" : "indicator-target"}
    >
      {approximate && t("programme.approximately")}
      <b>{number(target)}</b>
      {kind === "RATE" ? "%" : ` ${unitOfMeasure ?? ""}`}
      <small>{qualifier(facts)}</small>
    </span>
  );
}
