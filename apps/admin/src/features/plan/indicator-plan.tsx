import { measureOf } from "@minsheng/domain/standing/measures";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { IndicatorTarget } from "../../shared/programme/indicator-target.tsx";
import { useNumber } from "../../shared/programme/use-number.ts";
import { PartsSum } from "./parts-sum.tsx";
import "./indicator-fields.css";
import "./indicator-plan.css";

const indicatorPlanFragment = graphql(`
  fragment IndicatorPlan_planned on PlannedIndicator {
    indicator {
      id
      name
      kind
      target
      unitOfMeasure
      ...IndicatorTarget_indicator
    }
    target
    trajectory {
      month
      value
    }
    parts {
      unit {
        id
        name
      }
      target
    }
  }
`);

/** How one indicator is to be reached, to be read: how much, by whom, how fast. */
export function IndicatorPlan({ planned: masked }: { planned: FragmentType<typeof indicatorPlanFragment> }) {
  const { t } = useTranslation();
  const number = useNumber();
  const { indicator, target, trajectory, parts } = getFragmentData(indicatorPlanFragment, masked);
  const whole = indicator.target ?? target;
  const highest = Math.max(whole ?? 0, ...trajectory.map(({ value }) => value), 1);
  return (
    <>
      <h3>
        {indicator.name} <span className="meta">{t(`terms.indicatorKind.${indicator.kind}`)}</span>
        {indicator.target !== null ? (
          <IndicatorTarget indicator={indicator} />
        ) : (
          target !== null && (
            <span>
              {number(target)} {indicator.kind === "RATE" ? "%" : indicator.unitOfMeasure}
            </span>
          )
        )}
      </h3>
      {parts.length > 0 && (
        <p className="indicator-plan__parts">
          <span className="meta">{t("plan.reporting")}</span>
          {parts.map(({ unit, target: part }) => (
            <span key={unit.id}>
              {unit.name} {part !== null && <b>{number(part)}</b>}
            </span>
          ))}
          <PartsSum
            parts={parts.map(({ unit, target: part }) => ({ unitId: unit.id, reports: true, target: part }))}
            target={whole}
          />
        </p>
      )}
      {measureOf[indicator.kind] === "LEVEL" && (
        <p>
          <span className="meta">{t("plan.pace")}</span>{" "}
          {t(trajectory.length === 0 ? "plan.linear" : "plan.monthly")}
        </p>
      )}
      {trajectory.length > 0 && (
        <ol className="indicator-plan__months">
          {trajectory.map(({ month, value }) => (
            <li key={month}>
              <i style={{ height: `${(value / highest) * 48}px` }} />
              <b>{number(value)}</b>
              <span className="meta">{month.slice(2)}</span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
