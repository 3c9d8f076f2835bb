import { useTranslation } from "react-i18next";
import { StateMessage } from "./state-message.tsx";

/** A page that failed to load or to draw; free of the design system, which may be what failed. */
export function PageCrash() {
  const { t } = useTranslation();
  return (
    <StateMessage
      alert
      title={t("problem.crashed")}
      hint={t("problem.crashedHint")}
      action={
        <button type="button" onClick={() => window.location.reload()}>
          {t("common.reload")}
        </button>
      }
    />
  );
}
