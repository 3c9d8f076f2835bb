import { Button, Checkbox, Form, type FormInstance, InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import { PartsSum } from "./parts-sum.tsx";
import type { PlanSubject } from "./plan-form.ts";
import type { PlanValues } from "./plan-values.ts";
import { shares } from "./trajectory.ts";
import "./parts-fields.css";

interface PartsFieldsProps {
  readonly form: FormInstance<PlanValues>;
  readonly at: number;
  readonly units: PlanSubject["units"];
  readonly parts: PlanValues["indicators"][number]["parts"];
  readonly target: number | null;
  /** Whether the units share the target, or each answers for the whole of it. */
  readonly shared: boolean;
}

/** Which units report the indicator, and how much of its target is whose. */
export function PartsFields({ form, at, units, parts, target, shared }: PartsFieldsProps) {
  const { t } = useTranslation();
  const splitEvenly = (whole: number) => {
    const each = shares(whole, parts.filter(({ reports }) => reports).length);
    form.setFieldValue(
      ["indicators", at, "parts"],
      parts.map((part) => ({ ...part, target: part.reports ? (each.shift() ?? null) : null })),
    );
  };
  return (
    <Form.List name={["indicators", at, "parts"]}>
      {(fields, _, { errors }) => (
        <>
          <ul className="parts">
            {fields.map(({ key, name: place }) => (
              <li key={key}>
                <Form.Item name={[place, "reports"]} valuePropName="checked">
                  <Checkbox>{units[place]?.name}</Checkbox>
                </Form.Item>
                {shared && (
                  <Form.Item name={[place, "target"]}>
                    <InputNumber
                      min={0}
                      controls={false}
                      disabled={parts[place]?.reports !== true}
                      aria-label={t("plan.partOf", { unit: units[place]?.name })}
                    />
                  </Form.Item>
                )}
              </li>
            ))}
          </ul>
          {shared && (
            <p className="parts__sum">
              {target !== null && (
                <Button size="small" onClick={() => splitEvenly(target)}>
                  {t("plan.splitEvenly")}
                </Button>
              )}
              <PartsSum parts={parts} target={target} />
            </p>
          )}
          <div className="parts__fault">
            <Form.ErrorList errors={errors} />
          </div>
        </>
      )}
    </Form.List>
  );
}
