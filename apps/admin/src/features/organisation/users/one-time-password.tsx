import { Alert, Button, Modal, Typography } from "antd";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/gql.ts";
import type { IssuedPassword_CredentialsFragment } from "../../../gql/graphql.ts";

export const issuedPasswordFragment = graphql(`
  fragment IssuedPassword_credentials on UserCredentials {
    oneTimePassword
    user {
      id
      name
      username
    }
  }
`);
export type IssuedPassword = IssuedPassword_CredentialsFragment;

interface OneTimePasswordProps {
  readonly issued: IssuedPassword;
  readonly onClose: () => void;
}

/** The only time that a password is seen; it closes by its own button alone. */
export function OneTimePassword({ issued: { user, oneTimePassword }, onClose }: OneTimePasswordProps) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      width={480}
      title={t("organisation.passwordTitle", { name: user.name })}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {t("organisation.passwordClose")}
        </Button>
      }
    >
      <Alert
        type="warning"
        showIcon
        title={t("organisation.passwordOnce")}
        description={t("organisation.passwordHand")}
      />
      <dl className="one-time-password">
        <dt>{t("organisation.username")}</dt>
        <dd>{user.username}</dd>
        <dt>{t("organisation.password")}</dt>
        <dd>
          <Typography.Text
            copyable={{
              text: oneTimePassword,
              tooltips: false,
              icon: [
                <span key="copy">{t("organisation.copy")}</span>,
                <span key="copied">✓ {t("organisation.copied")}</span>,
              ],
            }}
          >
            <code>{oneTimePassword}</code>
          </Typography.Text>
        </dd>
      </dl>
    </Modal>
  );
}
