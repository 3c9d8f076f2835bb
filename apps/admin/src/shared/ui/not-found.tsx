import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { StateMessage } from "./state-message.tsx";

export function NotFound() {
  const { t } = useTranslation();
  return (
    <StateMessage
      title={t("problem.notFoundTitle")}
      hint={t("problem.notFoundHint")}
      action={<Link to="/">{t("problem.backHome")}</Link>}
    />
  );
}
