import { useTranslation } from "react-i18next";
import { Panel } from "../../shared/ui/panel.tsx";
import { PasswordForm } from "./password-form.tsx";

/** Who signed in with a one-time password gets no further than this. */
export function PasswordChangeRequired() {
  const { t } = useTranslation();
  return (
    <main style={{ maxWidth: 440, margin: "12vh auto 0", padding: "0 16px" }}>
      <title>{`${t("account.mustChange")} · ${t("common.product")}`}</title>
      <Panel title={t("account.mustChange")}>
        <p style={{ marginBottom: 16 }}>{t("account.mustChangeHint")}</p>
        <PasswordForm />
      </Panel>
    </main>
  );
}
