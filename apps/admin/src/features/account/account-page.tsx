import { useTranslation } from "react-i18next";
import { useViewer } from "../../shared/session/viewer.ts";
import { PageHeader } from "../../shared/ui/page-header.tsx";
import { Panel } from "../../shared/ui/panel.tsx";
import { MyMemberships } from "./my-memberships.tsx";
import { PasswordForm } from "./password-form.tsx";

export function AccountPage() {
  const { t } = useTranslation();
  const { user } = useViewer();
  return (
    <>
      <PageHeader
        title={t("account.title")}
        meta={
          <>
            <span>{user.name}</span>
            <span>{t("account.username", { username: user.username })}</span>
          </>
        }
      />
      <div style={{ maxWidth: 560 }}>
        <Panel title={t("account.roles")}>
          <MyMemberships />
        </Panel>
        <Panel title={t("account.changePassword")}>
          <PasswordForm />
        </Panel>
      </div>
    </>
  );
}
