import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import type { ChainPosition } from "@minsheng/domain/organisation/vocabulary";
import { Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { DateField } from "../../shared/fields/date-field.tsx";
import type { PersonValues } from "./chain-values.ts";

interface ChainPositionFieldsProps {
  readonly position: ChainPosition;
  readonly today: string;
}

/** The people in one place of the chain, each with the days between which they hold it. */
export function ChainPositionFields({ position, today }: ChainPositionFieldsProps) {
  const { t } = useTranslation();
  const newcomer: PersonValues = {
    id: null,
    name: "",
    title: "",
    phone: "",
    validFrom: today,
    validTo: null,
  };
  return (
    <Form.List name={position}>
      {(people, { add, remove }) => (
        <fieldset className="chain-fields">
          <legend>{t(`terms.chainPosition.${position}`)}</legend>
          {people.map(({ key, name: at }) => (
            <div key={key} className="chain-fields__person">
              <Form.Item
                name={[at, "name"]}
                label={t("task.person.name")}
                rules={[{ required: true, whitespace: true, message: t("task.person.nameRequired") }]}
              >
                <Input maxLength={40} />
              </Form.Item>
              <Form.Item name={[at, "title"]} label={t("task.person.title")}>
                <Input maxLength={60} />
              </Form.Item>
              <Form.Item name={[at, "phone"]} label={t("task.person.phone")}>
                <Input maxLength={32} inputMode="tel" />
              </Form.Item>
              <Form.Item
                name={[at, "validFrom"]}
                label={t("task.person.validFrom")}
                rules={[{ required: true, message: t("task.person.validFromRequired") }]}
              >
                <DateField />
              </Form.Item>
              <Form.Item name={[at, "validTo"]} label={t("task.person.validTo")}>
                <DateField placeholder={t("task.person.openEnd")} />
              </Form.Item>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={t("task.person.remove")}
                onClick={() => remove(at)}
              />
            </div>
          ))}
          <Button size="small" type="dashed" icon={<PlusOutlined />} onClick={() => add(newcomer)}>
            {t("task.addPerson", { position: t(`terms.chainPosition.${position}`) })}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
