import { Button, Dropdown, Input } from "antd";
import { useTranslation } from "react-i18next";
import type { ReportValues } from "./report-values.ts";

interface NoChangeProps {
  readonly values: ReportValues;
  readonly onChange: (values: ReportValues) => void;
}

const usual = ["asPlanned", "waiting", "offSeason"] as const;

/** 无变化: one click on a usual reason; the reason can be put in other words afterwards. */
export function NoChangeButton({ values, onChange }: NoChangeProps) {
  const { t } = useTranslation();
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: usual.map((reason) => ({ key: reason, label: t(`report.usualReason.${reason}`) })),
        onClick: ({ key }) => {
          const reason = usual.find((one) => one === key);
          if (reason) onChange({ ...values, noChangeReason: t(`report.usualReason.${reason}`) });
        },
      }}
    >
      <Button size="small">{t("report.noChange")} ▾</Button>
    </Dropdown>
  );
}

/** Why nothing changed, and the way back. */
export function NoChangeReason({ values, onChange }: NoChangeProps) {
  const { t } = useTranslation();
  return (
    <div className="sheet__no-change">
      <span>{t("report.noChange")}</span>
      <Input
        aria-label={t("report.noChangeReason")}
        maxLength={500}
        value={values.noChangeReason}
        onChange={(event) => onChange({ ...values, noChangeReason: event.target.value })}
      />
      <Button onClick={() => onChange({ ...values, noChangeReason: "" })}>{t("report.undoNoChange")}</Button>
    </div>
  );
}
