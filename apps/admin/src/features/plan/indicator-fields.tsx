import { measureOf } from "@minsheng/domain/standing/measures";
import { Form, type FormInstance, InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import { IndicatorTarget } from "../../shared/programme/indicator-target.tsx";
import { PartsFields } from "./parts-fields.tsx";
import type { PlanIndicator, PlanSubject } from "./plan-form.ts";
import { indicatorPlace } from "./plan-places.ts";
import type { PlanValues } from "./plan-values.ts";
import { type Remarked, RemarkList } from "./remark-list.tsx";
import { TrajectoryField } from "./trajectory-field.tsx";
import "./indicator-fields.css";

interface IndicatorFieldsProps {
  readonly form: FormInstance<PlanValues>;
  readonly at: number;
  readonly indicator: PlanIndicator;
  readonly subject: PlanSubject;
  readonly remarked: Remarked;
}

/** Kinds of which each unit has a share; of the others every unit answers for the whole. */
const isShared = (kind: PlanIndicator["kind"]): boolean =>
  kind === "CUMULATIVE" || kind === "COVERAGE" || kind === "RECURRING";

/** How one indicator is to be reached: how much, by whom, and how fast. */
export function IndicatorFields({ form, at, indicator, subject, remarked }: IndicatorFieldsProps) {
  const { t } = useTranslation();
  const watched = { form, preserve: true };
  const typed: number | null = Form.useWatch(["indicators", at, "target"], watched) ?? null;
  const parts: PlanValues["indicators"][number]["parts"] =
    Form.useWatch(["indicators", at, "parts"], watched) ?? [];
  const startsOn: string = Form.useWatch("startsOn", watched) ?? `${subject.year}-01-01`;
  const { id, name, kind, unitOfMeasure } = indicator;
  const measured = measureOf[kind] === "LEVEL" || kind === "RECURRING";
  const target = indicator.target ?? typed;
  return (
    <section className="indicator-fields">
      <h3>
        {name} <span className="meta">{t(`terms.indicatorKind.${kind}`)}</span>
        {indicator.target !== null && <IndicatorTarget indicator={indicator} />}
      </h3>
      <RemarkList plan={remarked} place={indicatorPlace(id)} />
      {measured && indicator.target === null && (
        <div className="indicator-fields__line">
          <span className="indicator-fields__label">{t("plan.target")}</span>
          <Form.Item name={["indicators", at, "target"]} extra={t("plan.targetMissing")}>
            <InputNumber
              min={0}
              controls={false}
              suffix={kind === "RATE" ? "%" : unitOfMeasure}
              aria-label={t("plan.targetLabel", { indicator: name })}
              style={{ width: 160 }}
            />
          </Form.Item>
        </div>
      )}
      {subject.units.length > 1 && (
        <div className="indicator-fields__line">
          <span className="indicator-fields__label">{t("plan.reporting")}</span>
          <div>
            <PartsFields
              form={form}
              at={at}
              units={subject.units}
              parts={parts}
              target={target}
              shared={isShared(kind)}
            />
          </div>
        </div>
      )}
      {measureOf[kind] === "LEVEL" && (
        <div className="indicator-fields__line">
          <span className="indicator-fields__label">{t("plan.pace")}</span>
          <Form.Item name={["indicators", at, "trajectory"]}>
            <TrajectoryField startsOn={startsOn} dueOn={subject.dueOn} target={target} />
          </Form.Item>
        </div>
      )}
    </section>
  );
}
