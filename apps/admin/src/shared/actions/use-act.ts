import { useApolloClient } from "@apollo/client/react";
import { App } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { refreshScreen } from "../api/refresh.ts";
import { isConflict } from "../errors/problem.ts";
import { useReportProblem } from "../errors/use-report-problem.tsx";

/**
 * Runs an act that carries nothing typed, says that it is done and refreshes the screen. Where another
 * person was first, the screen is refreshed for the person to look again. Answers whether it was done.
 */
export function useAct(): (act: () => Promise<unknown>, done: string) => Promise<boolean> {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useApolloClient();
  const reportProblem = useReportProblem();
  return useCallback(
    async (act, done) => {
      try {
        await act();
        void message.success(done);
        await refreshScreen(client);
        return true;
      } catch (error) {
        if (isConflict(error)) {
          await refreshScreen(client);
          void message.warning(t("conflict.refreshed"), 6);
        } else reportProblem(error);
        return false;
      }
    },
    [client, message, reportProblem, t],
  );
}
