import { useApolloClient, useReactiveVar } from "@apollo/client/react";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { unreachable } from "../../shared/api/connection.ts";
import { refreshScreen } from "../../shared/api/refresh.ts";

export function ConnectionBanner() {
  const { t } = useTranslation();
  const client = useApolloClient();
  if (!useReactiveVar(unreachable)) return null;
  return (
    <div className="connection-banner" role="alert">
      <strong>{t("problem.UNREACHABLE")}</strong>
      <span>{t("problem.unreachableHint")}</span>
      <Button size="small" onClick={() => void refreshScreen(client)}>
        {t("common.retry")}
      </Button>
    </div>
  );
}
