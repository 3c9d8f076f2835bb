import { Button } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { problemOf } from "../../shared/errors/problem.ts";
import type { SaveState } from "./autosave.ts";

/** Whether what is typed is safe, and where. */
export function SaveSign({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  const { t } = useTranslation();
  if (state.kind === "untouched") return null;
  if (state.kind === "saved")
    return (
      <span className="save-sign">✓ {t("report.saved", { time: dayjs(state.at).format("HH:mm") })}</span>
    );
  if (state.kind !== "failed") return <span className="save-sign">{t(`report.${state.kind}`)}</span>;
  const { code, message, reasons, fields } = problemOf(state.error);
  const why = [
    ...(code === "UNREACHABLE" ? [t("problem.UNREACHABLE")] : []),
    ...reasons,
    ...fields.map((field) => field.message),
  ];
  return (
    <span className="save-sign save-sign--failed" role="alert">
      ▲ {t("report.notSaved", { reason: (why.length > 0 ? why : [message]).join(t("common.semicolon")) })}
      <Button size="small" onClick={onRetry}>
        {t("common.retry")}
      </Button>
    </span>
  );
}
