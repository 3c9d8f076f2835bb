import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";

/** What is known of a person; empty texts stand for "not given". */
export interface PersonValues {
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
}

type OptionalField = Exclude<keyof PersonValues, "name">;

const longest: Record<keyof PersonValues, number> = { name: 50, title: 100, phone: 30, email: 100 };

export function PersonNameField() {
  const { t } = useTranslation();
  const label = t("organisation.person");
  return (
    <Form.Item
      name="name"
      label={label}
      rules={[{ required: true, whitespace: true, message: t("common.required", { label }) }]}
    >
      <Input maxLength={longest.name} autoComplete="off" />
    </Form.Item>
  );
}

const optionalFields: readonly OptionalField[] = ["title", "phone", "email"];

export function PersonContactFields() {
  const { t } = useTranslation();
  return optionalFields.map((field) => (
    <Form.Item key={field} name={field} label={`${t(`organisation.${field}`)} (${t("common.optional")})`}>
      <Input maxLength={longest[field]} autoComplete="off" />
    </Form.Item>
  ));
}
