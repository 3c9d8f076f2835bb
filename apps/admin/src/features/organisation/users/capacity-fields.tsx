import type { Role } from "@minsheng/domain/organisation/vocabulary";
import { Form, Select } from "antd";
import { useTranslation } from "react-i18next";
import { DateField } from "../../../shared/fields/date-field.tsx";
import { useGrantChoices } from "./use-grant-choices.ts";

/** A role in a unit, from a day to a day. */
export interface CapacityValues {
  readonly unitId: string;
  readonly role: Role;
  readonly validFrom: string;
  readonly validTo: string | null;
}

interface CapacityFieldsProps {
  /** Who is to have the role; null for an account being opened. */
  readonly userId: string | null;
  /** A deputy's role ends by itself. */
  readonly ends: boolean;
}

export function CapacityFields({ userId, ends }: CapacityFieldsProps) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<CapacityValues>();
  const unitId = Form.useWatch("unitId", form);
  const validFrom = Form.useWatch("validFrom", form);
  const { units, rolesIn } = useGrantChoices(userId);
  const required = (label: string) => [{ required: true, message: t("common.required", { label }) }];
  return (
    <>
      <Form.Item name="unitId" label={t("organisation.unit")} rules={required(t("organisation.unit"))}>
        <Select
          showSearch={{ optionFilterProp: "label" }}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="role" label={t("organisation.role")} rules={required(t("organisation.role"))}>
        <Select options={rolesIn(unitId).map((value) => ({ value, label: t(`terms.role.${value}`) }))} />
      </Form.Item>
      <div className="organisation__pair">
        <Form.Item
          name="validFrom"
          label={t("organisation.validFrom")}
          rules={required(t("organisation.validFrom"))}
        >
          <DateField />
        </Form.Item>
        <Form.Item
          name="validTo"
          label={t("organisation.validTo")}
          extra={!ends && t("organisation.validToHint")}
          rules={[{ required: ends, message: t("organisation.deputyNeedsEnd") }]}
        >
          <DateField {...(validFrom ? { min: validFrom } : {})} />
        </Form.Item>
      </div>
    </>
  );
}
