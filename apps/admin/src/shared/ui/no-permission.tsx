import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { StateMessage } from "./state-message.tsx";

export function NoPermission() {
  const { t } = useTranslation();
  return (
    <StateMessage
      title={t("problem.noPermission")}
      hint={t("problem.noPermissionHint")}
      action={<Link to="/">{t("problem.backHome")}</Link>}
    />
  );
}
