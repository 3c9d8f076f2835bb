import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { DateField } from "../fields/date-field.tsx";
import { useViewer } from "../session/viewer.ts";

interface AsOfProps {
  /** Null: as things stand now. */
  readonly asOf: string | null;
  readonly onChoose: (asOf: string | null) => void;
}

/** Chooses the day whose state is shown. */
export function AsOfChoice({ asOf, onChoose }: AsOfProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  return (
    <span style={{ width: 130 }}>
      <DateField
        aria-label={t("standing.asOf")}
        placeholder={t("standing.asOf")}
        value={asOf}
        max={today}
        onChange={(day) => onChoose(day === today ? null : day)}
      />
    </span>
  );
}

/** Says loudly that what is shown is not the present. */
export function AsOfBanner({ asOf, onChoose }: AsOfProps) {
  const { t } = useTranslation();
  if (asOf === null) return null;
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 12 }}
      title={t("standing.asOfBanner", { date: asOf })}
      action={
        <Button size="small" onClick={() => onChoose(null)}>
          {t("standing.backToNow")}
        </Button>
      }
    />
  );
}
