import { DownOutlined, RightOutlined } from "@ant-design/icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { ProgressBar } from "../../shared/programme/progress-bar.tsx";
import { useNumber } from "../../shared/programme/use-number.ts";
import { PaceCurve } from "./pace-curve.tsx";

const indicatorStandingFragment = graphql(`
  fragment IndicatorStanding_indicator on Indicator {
    name
    kind
    unitOfMeasure
    effectiveTarget
    value
    pendingValue
    plannedValue
    achievement
    pace
    forecast
    shortfall
    curve {
      day
      planned
      actual
    }
  }
`);

/** Where an indicator stands: its figure with target and unit, its bar, and what to expect in words. */
export function IndicatorStanding({
  indicator: masked,
}: {
  indicator: FragmentType<typeof indicatorStandingFragment>;
}) {
  const { t } = useTranslation();
  const number = useNumber();
  const [open, setOpen] = useState(false);
  const indicator = getFragmentData(indicatorStandingFragment, masked);
  const { kind, value, pendingValue, plannedValue, achievement, pace, forecast, shortfall } = indicator;
  const { effectiveTarget: target, curve } = indicator;
  const unit = kind === "RATE" ? "%" : (indicator.unitOfMeasure ?? "");
  const figure = (of: number) => number(Math.round(of * 10) / 10);
  return (
    <div className="indicator-standing">
      {value !== null && target !== null && (
        <b>{t("standing.ofTarget", { value: figure(value), target: figure(target), unit })}</b>
      )}
      {value !== null && target === null && unit !== "" && (
        <b>
          {figure(value)} {unit}
        </b>
      )}
      {value === null && <span className="meta">{t("standing.noValue")}</span>}
      {achievement !== null && <ProgressBar progress={achievement} pace={pace ?? 0} />}
      <p className="meta">
        {plannedValue !== null && <span>{t("standing.planned", { value: figure(plannedValue), unit })}</span>}
        {pendingValue !== null && pendingValue !== value && (
          <span className="indicator-standing__pending">
            {t("standing.pending", { value: figure(pendingValue), unit })}
          </span>
        )}
        {forecast !== null && (
          <span className={shortfall ? "indicator-standing__short" : undefined}>
            {shortfall
              ? t("standing.shortfall", { value: figure(forecast), shortfall: figure(shortfall), unit })
              : t("standing.forecast", { value: figure(forecast), unit })}
          </span>
        )}
      </p>
      {curve.length > 1 && (
        <button type="button" className="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? <DownOutlined /> : <RightOutlined />} {t("standing.curve")}
        </button>
      )}
      {open && <PaceCurve name={indicator.name} points={curve} target={target} />}
    </div>
  );
}
