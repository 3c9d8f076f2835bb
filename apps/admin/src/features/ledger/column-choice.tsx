import { TableOutlined } from "@ant-design/icons";
import { Button, Checkbox, Popover } from "antd";
import { useTranslation } from "react-i18next";
import { columns as allColumns, type Column, fixedColumns, usualColumns } from "./columns.ts";

interface ColumnChoiceProps {
  readonly columns: readonly Column[];
  readonly onChoose: (columns: readonly Column[]) => void;
}

export function ColumnChoice({ columns, onChoose }: ColumnChoiceProps) {
  const { t } = useTranslation();
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="ledger__columns">
          <Checkbox.Group
            value={[...columns]}
            onChange={onChoose}
            options={allColumns.map((value) => ({
              value,
              label: t(`ledger.column.${value}`),
              disabled: fixedColumns.has(value),
            }))}
          />
          <Button size="small" type="link" onClick={() => onChoose(usualColumns)}>
            {t("ledger.usualColumns")}
          </Button>
        </div>
      }
    >
      <Button icon={<TableOutlined />}>{t("ledger.columns")}</Button>
    </Popover>
  );
}
