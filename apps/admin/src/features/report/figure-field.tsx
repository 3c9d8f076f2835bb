import { InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import { isYesOrNo } from "../../shared/programme/yes-or-no.ts";
import type { SheetIndicator } from "./sheet-row.ts";

interface FigureFieldProps {
  readonly indicator: SheetIndicator["indicator"];
  readonly value: number | null;
  readonly striking: boolean;
  readonly onChange: (value: number | null) => void;
}

/** One figure: a number, or yes and no where that is all that can be said. */
export function FigureField({ indicator, value, striking, onChange }: FigureFieldProps) {
  const { t } = useTranslation();
  const label = t("report.valueOf", { name: indicator.name });
  const status = striking ? "warning" : undefined;
  if (isYesOrNo(indicator.kind)) {
    const words = indicator.kind === "DELIVERABLE" ? "done" : "kept";
    return (
      <Select
        allowClear
        aria-label={label}
        {...(status && { status })}
        value={value}
        placeholder="—"
        onChange={(chosen: number | null | undefined) => onChange(chosen ?? null)}
        options={[
          { value: 1, label: t(`report.${words}.yes`) },
          { value: 0, label: t(`report.${words}.no`) },
        ]}
      />
    );
  }
  return (
    <InputNumber
      aria-label={label}
      {...(status && { status })}
      value={value}
      min={0}
      controls={false}
      inputMode="decimal"
      suffix={indicator.kind === "RATE" ? "%" : (indicator.unitOfMeasure ?? "")}
      onChange={onChange}
    />
  );
}
