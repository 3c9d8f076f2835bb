import { useMutation, useQuery } from "@apollo/client/react";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/gql.ts";
import { verdictOf } from "../../shared/actions/action.ts";
import { ActionButton } from "../../shared/actions/action-button.tsx";
import { useAct } from "../../shared/actions/use-act.ts";
import { Panel } from "../../shared/ui/panel.tsx";

const PublishPanelQuery = graphql(`
  query PublishPanel {
    programmes {
      id
      title
      documentNumber
      state
      version
      allowedActions {
        ...AllowedAction_action
      }
    }
  }
`);
const PublishProgrammeMutation = graphql(`
  mutation PublishProgramme($input: PublishProgrammeInput!) {
    publishProgramme(input: $input) {
      id
      state
      version
    }
  }
`);

/** A programme that is prepared and that its units do not see yet. */
export function PublishPanel() {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const act = useAct();
  const { data } = useQuery(PublishPanelQuery);
  const [publish] = useMutation(PublishProgrammeMutation);
  const drafts = (data?.programmes ?? []).filter(({ state }) => state === "DRAFT");
  return drafts.map(({ id, title, documentNumber, version, allowedActions }) => (
    <Panel
      key={id}
      title={t("home.toPublish")}
      extra={
        <ActionButton
          type="primary"
          verdict={verdictOf(allowedActions, "PUBLISH_PROGRAMME")}
          onClick={() =>
            void modal.confirm({
              title: t("home.publishTitle", { title }),
              content: t("home.publishHint"),
              okText: t("home.publish"),
              onOk: () =>
                act(
                  () => publish({ variables: { input: { programmeId: id, expectedVersion: version } } }),
                  t("home.published"),
                ),
            })
          }
        >
          {t("home.publish")}
        </ActionButton>
      }
    >
      <p>{title}</p>
      <p className="meta">{documentNumber}</p>
    </Panel>
  ));
}
