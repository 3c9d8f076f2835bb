import { Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { GroupChoice } from "./use-group-choices.ts";

const longestName = 100;
const longestLine = 50;

export function NameField() {
  const { t } = useTranslation();
  const label = t("organisation.name");
  return (
    <Form.Item
      name="name"
      label={label}
      rules={[{ required: true, whitespace: true, message: t("common.required", { label }) }]}
    >
      <Input maxLength={longestName} />
    </Form.Item>
  );
}

export function GroupField({ groups }: { groups: readonly GroupChoice[] }) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="groupId"
      label={t("organisation.group")}
      rules={[{ required: true, message: t("organisation.chooseGroup") }]}
    >
      <Select options={groups.map(({ id, name }) => ({ value: id, label: name }))} />
    </Form.Item>
  );
}

export function LinesField() {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="lines"
      label={t("organisation.lines")}
      extra={t("organisation.linesHint")}
      rules={[
        {
          validator: async (_, lines: readonly string[]) => {
            if (lines.some((line) => line.length > longestLine))
              throw new Error(t("organisation.lineTooLong"));
          },
        },
      ]}
    >
      <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={["、", "，", ","]} />
    </Form.Item>
  );
}
