import { needsNote } from "@minsheng/domain/report-checks/check-reading";
import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { IndicatorTarget } from "../../shared/programme/indicator-target.tsx";
import { useFigureText } from "../../shared/programme/use-figure-text.ts";
import { FigureField } from "./figure-field.tsx";
import { figureChecks } from "./report-faults.ts";
import { figureOf, type ReportValues, withFigure } from "./report-values.ts";
import type { SheetIndicator } from "./sheet-row.ts";

interface FigureRowProps {
  readonly held: SheetIndicator;
  readonly values: ReportValues;
  readonly editable: boolean;
  readonly onChange: (values: ReportValues) => void;
  /** Where pasted figures are filled in. */
  readonly cell: string;
}

export function FigureRow({ held, values, editable, onChange, cell }: FigureRowProps) {
  const { t } = useTranslation();
  const text = useFigureText();
  const { indicator, partTarget, plannedValue, previousValue, previousPeriod } = held;
  const { value, note } = figureOf(values, indicator.id);
  const checks = values.noChangeReason === "" ? figureChecks(held, value) : [];
  const asksForNote = checks.some(needsNote);
  const change = (part: Parameters<typeof withFigure>[2]) => onChange(withFigure(values, indicator.id, part));
  return (
    <tr>
      <th scope="row" className="sheet__indicator">
        {indicator.name}
        <IndicatorTarget indicator={indicator} />
      </th>
      <td className="sheet__figure" data-label={t("report.partTarget")}>
        {text(indicator.kind, partTarget)}
      </td>
      <td className="sheet__figure" data-label={t("report.planned")}>
        {text(indicator.kind, plannedValue)}
      </td>
      <td className="sheet__figure" data-label={t("report.previous")} title={previousPeriod ?? undefined}>
        {text(indicator.kind, previousValue)}
      </td>
      <td className="sheet__value" data-label={t("report.current")} data-cell={cell}>
        {editable && values.noChangeReason === "" ? (
          <FigureField
            indicator={indicator}
            value={value}
            striking={checks.length > 0}
            onChange={(next) => change({ value: next })}
          />
        ) : (
          <b>{values.noChangeReason === "" ? text(indicator.kind, value) : t("report.unchanged")}</b>
        )}
      </td>
      <td className="sheet__note">
        {checks.map((code) => (
          <p key={code} className="sheet__check">
            ▲{" "}
            {t(`report.check.${code}`, {
              previous: text(indicator.kind, previousValue),
              target: text(indicator.kind, partTarget ?? 100),
            })}
          </p>
        ))}
        {editable && (asksForNote || note !== "") ? (
          <Input.TextArea
            autoSize={{ minRows: 1, maxRows: 4 }}
            maxLength={500}
            aria-label={t("report.noteOf", { name: indicator.name })}
            placeholder={t("report.notePlaceholder")}
            {...(asksForNote && note.trim() === "" && { status: "warning" as const })}
            value={note}
            onChange={(event) => change({ note: event.target.value })}
          />
        ) : (
          note
        )}
      </td>
    </tr>
  );
}
