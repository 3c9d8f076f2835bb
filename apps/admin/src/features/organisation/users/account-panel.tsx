import { useMutation } from "@apollo/client/react";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/gql.ts";
import { verdictOf } from "../../../shared/actions/action.ts";
import { ActionButton } from "../../../shared/actions/action-button.tsx";
import { useAct } from "../../../shared/actions/use-act.ts";
import { useCanCall } from "../../../shared/session/viewer.ts";
import { Panel } from "../../../shared/ui/panel.tsx";
import { ActiveSign } from "../active-sign.tsx";
import { type IssuedPassword, issuedPasswordFragment } from "./one-time-password.tsx";
import { LastSignedIn } from "./user-facts.tsx";

const accountPanelFragment = graphql(`
  fragment AccountPanel_user on User {
    id
    name
    username
    active
    lastSignedInAt
    version
    allowedActions {
      ...AllowedAction_action
    }
  }
`);

const SetUserActiveMutation = graphql(`
  mutation SetUserActive($input: SetUserActiveInput!) {
    setUserActive(input: $input) {
      id
      active
      version
    }
  }
`);
const ResetPasswordMutation = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      ...IssuedPassword_credentials
    }
  }
`);

interface AccountPanelProps {
  readonly user: FragmentType<typeof accountPanelFragment>;
  readonly onIssued: (issued: IssuedPassword) => void;
}

/** Whether and how the person can sign in. */
export function AccountPanel({ user: masked, onIssued }: AccountPanelProps) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const act = useAct();
  const canCall = useCanCall();
  const user = getFragmentData(accountPanelFragment, masked);
  const { id, name, username, active, version } = user;
  const [setUserActive] = useMutation(SetUserActiveMutation);
  const [resetPassword] = useMutation(ResetPasswordMutation, { fetchPolicy: "no-cache" });

  const askToSwitch = () =>
    modal.confirm({
      title: t(active ? "organisation.disableTitle" : "organisation.enableTitle", { name, username }),
      content: t(active ? "organisation.disableHint" : "organisation.enableHint"),
      okText: t(active ? "organisation.disable" : "organisation.enable"),
      okButtonProps: { danger: active },
      onOk: () =>
        act(
          () =>
            setUserActive({
              variables: { input: { userId: id, active: !active, expectedVersion: version } },
            }),
          t(active ? "organisation.disabled" : "organisation.enabled", { name }),
        ),
    });

  const reset = async () => {
    const { data } = await resetPassword({ variables: { input: { userId: id } } });
    if (data) onIssued(getFragmentData(issuedPasswordFragment, data.resetPassword));
  };
  const askToReset = () =>
    modal.confirm({
      title: t("organisation.resetTitle", { name, username }),
      content: t("organisation.resetHint"),
      okText: t("organisation.reset"),
      okButtonProps: { danger: true },
      onOk: () => act(reset, t("organisation.resetDone", { name })),
    });

  return (
    <Panel title={t("organisation.account")}>
      <dl className="organisation__facts">
        <div>
          <dt>{t("organisation.state")}</dt>
          <dd>
            <ActiveSign active={active} />
          </dd>
        </div>
        <div>
          <dt>{t("organisation.lastSignedIn")}</dt>
          <dd>
            <LastSignedIn user={user} />
          </dd>
        </div>
      </dl>
      {canCall("setUserActive") && (
        <p className="organisation__buttons">
          <ActionButton
            verdict={verdictOf(user.allowedActions, "RESET_PASSWORD")}
            onClick={() => void askToReset()}
          >
            {t("organisation.reset")}
          </ActionButton>
          <ActionButton
            danger={active}
            verdict={verdictOf(user.allowedActions, "SET_USER_ACTIVE")}
            onClick={() => void askToSwitch()}
          >
            {t(active ? "organisation.disable" : "organisation.enable")}
          </ActionButton>
        </p>
      )}
    </Panel>
  );
}
