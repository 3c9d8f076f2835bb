import { useTranslation } from "react-i18next";
import { Skeleton } from "./skeleton.tsx";

/** The first moment, before it is known who is there. */
export function Splash() {
  const { t } = useTranslation();
  return (
    <div style={{ maxWidth: 640, margin: "20vh auto 0", padding: "0 16px" }}>
      <Skeleton rows={4} label={t("common.loading")} />
    </div>
  );
}
