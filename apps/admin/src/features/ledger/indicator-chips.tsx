import { Popover } from "antd";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { IndicatorTarget } from "../../shared/programme/indicator-target.tsx";

const indicatorChipsFragment = graphql(`
  fragment IndicatorChips_task on Task {
    indicators {
      id
      name
      target
      ...IndicatorTarget_indicator
    }
  }
`);

/** More would hardly fit on the widest screen. */
const shownAtMost = 3;

/** As many of the targets with a figure as fit; all of them by name on demand. */
export function IndicatorChips({ task }: { task: FragmentType<typeof indicatorChipsFragment> }) {
  const { t } = useTranslation();
  const { indicators } = getFragmentData(indicatorChipsFragment, task);
  const shown = indicators.filter(({ target }) => target !== null).slice(0, shownAtMost);
  return (
    <span className="indicator-chips">
      {shown.length > 0 && (
        <span className="indicator-chips__fit">
          {shown.map((indicator) => (
            <span key={indicator.id} className="indicator-chips__chip" title={indicator.name}>
              <IndicatorTarget indicator={indicator} />
            </span>
          ))}
        </span>
      )}
      <Popover
        trigger={["hover", "click"]}
        title={t("ledger.allIndicators", { count: indicators.length })}
        content={
          <ul className="indicator-chips__all">
            {indicators.map((indicator) => (
              <li key={indicator.id}>
                {indicator.name} <IndicatorTarget indicator={indicator} />
              </li>
            ))}
          </ul>
        }
      >
        <button type="button" className="indicator-chips__more">
          {t("ledger.indicators", { count: indicators.length })}
        </button>
      </Popover>
    </span>
  );
}
