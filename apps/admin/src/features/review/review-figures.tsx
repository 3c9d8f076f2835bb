import { useTranslation } from "react-i18next";
import { IndicatorTarget } from "../../shared/programme/indicator-target.tsx";
import { useFigureText } from "../../shared/programme/use-figure-text.ts";
import { isYesOrNo } from "../../shared/programme/yes-or-no.ts";
import type { ReviewReport } from "./review-item.ts";

/** The figures against last time and against the plan. */
export function ReviewFigures({ readings }: Pick<ReviewReport, "readings">) {
  const { t } = useTranslation();
  const text = useFigureText();
  if (readings.length === 0) return null;
  return (
    <table className="review__figures">
      <thead>
        <tr>
          <th scope="col">{t("report.indicator")}</th>
          <th scope="col">{t("report.partTarget")}</th>
          <th scope="col">{t("report.previous")}</th>
          <th scope="col">{t("report.current")}</th>
          <th scope="col">{t("review.change")}</th>
          <th scope="col">{t("report.planned")}</th>
          <th scope="col">{t("review.againstPlan")}</th>
        </tr>
      </thead>
      <tbody>
        {readings.map(({ indicator, value, note, previousValue, plannedValue, partTarget }) => {
          const { kind } = indicator;
          const difference = (from: number | null) => {
            if (from === null || isYesOrNo(kind)) return "—";
            const by = value - from;
            return `${by > 0 ? "+" : ""}${text(kind, by)}`;
          };
          const behind = plannedValue !== null && value < plannedValue && !isYesOrNo(kind);
          return (
            <tr key={indicator.id}>
              <th scope="row">
                {indicator.name} <IndicatorTarget indicator={indicator} />
                {note !== null && <p className="review__note">{t("review.note", { note })}</p>}
              </th>
              <td data-label={t("report.partTarget")}>{text(kind, partTarget)}</td>
              <td data-label={t("report.previous")}>{text(kind, previousValue)}</td>
              <td data-label={t("report.current")}>
                <b>{text(kind, value)}</b>
              </td>
              <td data-label={t("review.change")}>{difference(previousValue)}</td>
              <td data-label={t("report.planned")}>{text(kind, plannedValue)}</td>
              <td data-label={t("review.againstPlan")} className={behind ? "review__behind" : undefined}>
                {behind && <span aria-hidden="true">▼ </span>}
                {difference(plannedValue)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
