import { useTranslation } from "react-i18next";
import "./joint-sign.css";

/** Marks a task for which several units are responsible. */
export function JointSign() {
  const { t } = useTranslation();
  return (
    <abbr className="joint-sign" title={t("programme.jointHint")}>
      {t("programme.joint")}
    </abbr>
  );
}
