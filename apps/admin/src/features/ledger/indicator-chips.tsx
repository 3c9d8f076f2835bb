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

/** As many as a row has room for. */
const shownAtMost = 2;

/** The first targets with a figure; all of them by name on demand. */
export function IndicatorChips({ task }: { task: FragmentType<typeof indicatorChipsFragment> }) {
  const { t } = useTranslation();
  const { indicators } = getFragmentData(indicatorChipsFragment, task);
  const shown = indicators.filter(({ target }) => target !== null).slice(0, shownAtMost);
  const rest = indicators.length - shown.length;
  return (
    <span className="indicator-chips">
      {shown.map((indicator) => (
        <span key={indicator.id} title={indicator.name}>
          <IndicatorTarget indicator={indicator} />
        </span>
      ))}
      {rest > 0 && (
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
            {shown.length === 0 ? t("ledger.indicators", { count: rest }) : `+${rest}`}
          </button>
        </Popover>
      )}
    </span>
  );
}
