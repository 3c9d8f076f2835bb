import { useTranslation } from "react-i18next";
import "./provisional.css";

/** Marks what is assumed until somebody settles it. */
export function Provisional({ hint }: { hint: string }) {
  const { t } = useTranslation();
  return (
    <abbr className="provisional" title={hint}>
      {t("programme.provisional")}
    </abbr>
  );
}
