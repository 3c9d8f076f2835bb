import { TableOutlined } from "@ant-design/icons";
import { type LedgerColumn, ledgerColumns } from "@minsheng/domain/programme/ledger-columns";
import { Button, Checkbox, Popover } from "antd";
import { useTranslation } from "react-i18next";
import { fixedColumns, usualColumns } from "./columns.ts";

interface ColumnChoiceProps {
  readonly columns: readonly LedgerColumn[];
  readonly onChoose: (columns: readonly LedgerColumn[]) => void;
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
            options={ledgerColumns.map((value) => ({
              value,
              label: t(`terms.ledgerColumn.${value}`),
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
