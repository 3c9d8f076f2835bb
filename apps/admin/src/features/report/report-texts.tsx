import { Input, InputNumber } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { ReportValues } from "./report-values.ts";

interface ReportTextsProps {
  readonly values: ReportValues;
  readonly editable: boolean;
  readonly onChange: (values: ReportValues) => void;
}

const fields = ["narrative", "problems", "nextSteps"] as const;

/** What figures do not say. */
export function ReportTexts({ values, editable, onChange }: ReportTextsProps) {
  const { t } = useTranslation();
  const id = useId();
  const { selfAssessed } = values;
  return (
    <div className="sheet__texts">
      {fields.map((field) => (
        <div key={field}>
          <label className="meta" htmlFor={`${id}${field}`}>
            {t(`report.${field}`)}
            {field === "narrative" && values.noChangeReason === "" && editable && (
              <abbr title={t("report.needed")}> *</abbr>
            )}
          </label>
          {editable ? (
            <Input.TextArea
              id={`${id}${field}`}
              autoSize={{ minRows: 2, maxRows: 8 }}
              maxLength={4000}
              value={values[field]}
              onChange={(event) => onChange({ ...values, [field]: event.target.value })}
            />
          ) : (
            <p>{values[field] || "—"}</p>
          )}
        </div>
      ))}
      <div>
        <label className="meta" htmlFor={`${id}self`}>
          {t("report.selfAssessed")}
        </label>
        {editable ? (
          <InputNumber
            id={`${id}self`}
            min={0}
            max={100}
            precision={0}
            controls={false}
            inputMode="numeric"
            suffix="%"
            value={selfAssessed === null ? null : Math.round(selfAssessed * 100)}
            onChange={(percent) =>
              onChange({ ...values, selfAssessed: percent === null ? null : percent / 100 })
            }
          />
        ) : (
          <p>{selfAssessed === null ? "—" : `${Math.round(selfAssessed * 100)}%`}</p>
        )}
      </div>
    </div>
  );
}
