import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { IndicatorTarget } from "../../shared/programme/indicator-target.tsx";
import { IndicatorStanding } from "./indicator-standing.tsx";

const indicatorTableFragment = graphql(`
  fragment IndicatorTable_task on Task {
    wording
    indicators {
      id
      name
      kind
      target
      weight
      baseMissing
      wordingStart
      wordingEnd
      ...IndicatorTarget_indicator
      ...IndicatorStanding_indicator
    }
  }
`);

interface IndicatorTableProps {
  readonly task: FragmentType<typeof indicatorTableFragment>;
  readonly active: string | null;
  readonly onPoint: (indicatorId: string | null) => void;
}

export function IndicatorTable({ task, active, onPoint }: IndicatorTableProps) {
  const { t } = useTranslation();
  const { wording, indicators } = getFragmentData(indicatorTableFragment, task);
  return (
    <table className="indicators">
      <thead>
        <tr>
          <th scope="col">{t("task.indicator")}</th>
          <th scope="col">{t("task.kind")}</th>
          <th scope="col">{t("task.target")}</th>
          <th scope="col">{t("terms.ledgerColumn.progress")}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <tr
            key={indicator.id}
            id={`indicator-${indicator.id}`}
            className={active === indicator.id ? "indicators__row--active" : undefined}
            onMouseEnter={() => onPoint(indicator.id)}
            onMouseLeave={() => onPoint(null)}
          >
            <th scope="row">
              {indicator.name}
              <span className="indicators__quote" lang="zh-CN">
                「{wording.slice(indicator.wordingStart, indicator.wordingEnd)}」
              </span>
            </th>
            <td>
              {t(`terms.indicatorKind.${indicator.kind}`)}
              {indicator.weight === 0 && <span className="indicators__note">{t("task.noProgress")}</span>}
            </td>
            <td>
              {indicator.target !== null && <IndicatorTarget indicator={indicator} />}
              {indicator.baseMissing && (
                <span className="indicators__note indicators__note--missing">{t("task.baseMissing")}</span>
              )}
            </td>
            <td>{indicator.weight > 0 && <IndicatorStanding indicator={indicator} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
