import { PlusOutlined } from "@ant-design/icons";
import { Button, Form, type FormInstance } from "antd";
import { useTranslation } from "react-i18next";
import { MilestoneFieldRow } from "./milestone-field-row.tsx";
import type { PlanSubject } from "./plan-form.ts";
import type { MilestoneValues, PlanValues } from "./plan-values.ts";
import type { Remarked } from "./remark-list.tsx";
import "./milestone-fields.css";

interface MilestoneFieldsProps {
  readonly form: FormInstance<PlanValues>;
  readonly subject: PlanSubject;
  readonly remarked: Remarked;
}

/** The milestones as a table to be filled in. */
export function MilestoneFields({ form, subject, remarked }: MilestoneFieldsProps) {
  const { t } = useTranslation();
  const fresh: MilestoneValues = {
    lineageId: null,
    name: "",
    criterion: "",
    evidenceKind: "",
    unitId: subject.leadUnitId,
    plannedOn: null,
    weight: 1,
  };
  return (
    <Form.List name="milestones">
      {(fields, { add, remove, move }, { errors }) => (
        <>
          <div className="milestone-fields__head" aria-hidden="true">
            <span>#</span>
            <span>{t("plan.name")}</span>
            <span>{t("plan.criterion")}</span>
            <span>{t("plan.evidenceKind")}</span>
            <span>{t("plan.unit")}</span>
            <span>{t("plan.plannedOn")}</span>
            <span>{t("plan.weight")}</span>
          </div>
          <ol>
            {fields.map(({ key, name: at }) => (
              <MilestoneFieldRow
                key={key}
                at={at}
                count={fields.length}
                units={subject.units}
                dueOn={subject.dueOn}
                remarked={remarked}
                lineageId={form.getFieldValue(["milestones", at, "lineageId"])}
                onMove={(to) => move(at, to)}
                onCopy={() => add({ ...form.getFieldValue(["milestones", at]), lineageId: null }, at + 1)}
                onRemove={() => remove(at)}
              />
            ))}
          </ol>
          <div className="milestone-fields__foot">
            <Button type="dashed" icon={<PlusOutlined />} onClick={() => add(fresh)}>
              {t("plan.addMilestone")}
            </Button>
            {fields.length > 1 && <span className="meta">{t("plan.keyboardHint")}</span>}
            <Form.ErrorList errors={errors} />
          </div>
        </>
      )}
    </Form.List>
  );
}
