import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/gql.ts";
import { verdictOf } from "../../../shared/actions/action.ts";
import { ActionButton } from "../../../shared/actions/action-button.tsx";
import { useCanCall } from "../../../shared/session/viewer.ts";
import { Panel } from "../../../shared/ui/panel.tsx";
import { EditPerson } from "./edit-person.tsx";

const personPanelFragment = graphql(`
  fragment PersonPanel_user on User {
    username
    name
    title
    phone
    email
    allowedActions {
      ...AllowedAction_action
    }
    ...EditPerson_user
  }
`);

/** Who the person is. */
export function PersonPanel({ user: masked }: { user: FragmentType<typeof personPanelFragment> }) {
  const { t } = useTranslation();
  const canCall = useCanCall();
  const user = getFragmentData(personPanelFragment, masked);
  const [editing, setEditing] = useState(false);
  const facts = ["username", "title", "phone", "email"] as const;
  return (
    <Panel
      title={t("organisation.details")}
      extra={
        canCall("updateUser") &&
        !editing && (
          <ActionButton
            size="small"
            verdict={verdictOf(user.allowedActions, "UPDATE_USER")}
            onClick={() => setEditing(true)}
          >
            {t("organisation.editDetails")}
          </ActionButton>
        )
      }
    >
      {editing ? (
        <EditPerson user={user} onDone={() => setEditing(false)} />
      ) : (
        <dl className="organisation__facts">
          {facts.map((fact) => (
            <div key={fact}>
              <dt>{t(`organisation.${fact}`)}</dt>
              <dd>{user[fact] ?? <span className="meta">{t("common.notSet")}</span>}</dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}
