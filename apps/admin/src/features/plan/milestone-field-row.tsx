import { ArrowDownOutlined, ArrowUpOutlined, CopyOutlined, DeleteOutlined } from "@ant-design/icons";
import { Button, Form, Input, InputNumber, Select } from "antd";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../shared/fields/date-field.tsx";
import { milestonePlace } from "./plan-places.ts";
import { type Remarked, RemarkList } from "./remark-list.tsx";

interface MilestoneFieldRowProps {
  readonly at: number;
  readonly count: number;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly dueOn: string;
  readonly remarked: Remarked;
  readonly lineageId: string | null;
  readonly onMove: (to: number) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

/** One milestone to be filled in; Alt with an arrow moves it and keeps the cursor where it is. */
export function MilestoneFieldRow(props: MilestoneFieldRowProps) {
  const { t } = useTranslation();
  const { at, count, units, dueOn, remarked, lineageId, onMove, onCopy, onRemove } = props;
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    const to = event.key === "ArrowUp" ? at - 1 : at + 1;
    if (to < 0 || to >= count) return;
    const held = event.target;
    onMove(to);
    // A row that is put elsewhere in the document loses the focus.
    requestAnimationFrame(() => held instanceof HTMLElement && held.focus());
  };
  const required = (label: string) => [{ required: true, message: t("common.required", { label }) }];
  return (
    <li className="milestone-fields" onKeyDownCapture={move}>
      <span className="milestone-fields__number">{at + 1}</span>
      <Form.Item name={[at, "name"]} label={t("plan.name")} rules={required(t("plan.name"))}>
        <Input.TextArea autoSize maxLength={100} />
      </Form.Item>
      <Form.Item name={[at, "criterion"]} label={t("plan.criterion")}>
        <Input.TextArea autoSize maxLength={500} />
      </Form.Item>
      <Form.Item name={[at, "evidenceKind"]} label={t("plan.evidenceKind")}>
        <Input.TextArea autoSize maxLength={100} />
      </Form.Item>
      <Form.Item name={[at, "unitId"]} label={t("plan.unit")} rules={required(t("plan.unit"))}>
        <Select
          showSearch={{ optionFilterProp: "label" }}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name={[at, "plannedOn"]} label={t("plan.plannedOn")} rules={required(t("plan.plannedOn"))}>
        <DateField max={dueOn} />
      </Form.Item>
      <Form.Item name={[at, "weight"]} label={t("plan.weight")} rules={required(t("plan.weight"))}>
        <InputNumber min={0} step={1} controls={false} style={{ width: "100%" }} />
      </Form.Item>
      <span className="milestone-fields__acts">
        <Button
          type="text"
          icon={<ArrowUpOutlined />}
          aria-label={t("plan.moveUp")}
          disabled={at === 0}
          onClick={() => onMove(at - 1)}
        />
        <Button
          type="text"
          icon={<ArrowDownOutlined />}
          aria-label={t("plan.moveDown")}
          disabled={at === count - 1}
          onClick={() => onMove(at + 1)}
        />
        <Button type="text" icon={<CopyOutlined />} aria-label={t("plan.copyMilestone")} onClick={onCopy} />
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={t("plan.removeMilestone")}
          onClick={onRemove}
        />
      </span>
      {lineageId !== null && (
        <div className="milestone-fields__remarks">
          <RemarkList plan={remarked} place={milestonePlace(lineageId)} />
        </div>
      )}
    </li>
  );
}
