import { App } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { problemOf } from "./problem.ts";

/** Tells of an act that failed where no form field can; silent where the sign-in page follows. */
export function useReportProblem(): (error: unknown) => void {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  return useCallback(
    (error: unknown) => {
      const { code, message, reasons, requestId } = problemOf(error);
      // The sign-in page speaks for itself.
      if (code === "UNAUTHENTICATED") return;
      const sentences =
        code === "UNREACHABLE" ? [t("problem.unreachableHint")] : reasons.length > 0 ? reasons : [message];
      notification.error({
        title: t(`problem.${code}`),
        description: (
          <>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {requestId !== null && <p>{t("problem.internalHint", { requestId })}</p>}
          </>
        ),
        duration: 8,
      });
    },
    [t, notification],
  );
}
