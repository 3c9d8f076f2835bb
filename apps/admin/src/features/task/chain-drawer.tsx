import { useApolloClient, useMutation } from "@apollo/client/react";
import { chainPositions } from "@minsheng/domain/organisation/vocabulary";
import { App, Button, Drawer, Form } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { refreshScreen } from "../../shared/api/refresh.ts";
import { useVersionedSave } from "../../shared/conflict/use-versioned-save.tsx";
import { problemOf } from "../../shared/errors/problem.ts";
import { useReportProblem } from "../../shared/errors/use-report-problem.tsx";
import { useViewer } from "../../shared/session/viewer.ts";
import { ChainPositionFields } from "./chain-position-fields.tsx";
import {
  type ChainValues,
  chainFieldPath,
  chainInput,
  chainValues,
  type PersonValues,
} from "./chain-values.ts";
import { type TaskPlace, useLatestAssignment } from "./use-latest-task.ts";

const chainDrawerFragment = graphql(`
  fragment ChainDrawer_assignment on Assignment {
    id
    version
    unit {
      id
      name
    }
    chain {
      id
      position
      name
      title
      phone
      validFrom
      validTo
    }
  }
`);

const SetResponsibilityChainMutation = graphql(`
  mutation SetResponsibilityChain($input: SetResponsibilityChainInput!) {
    setResponsibilityChain(input: $input) {
      ...AssignmentCard_assignment
    }
  }
`);

interface ChainDrawerProps {
  readonly assignment: FragmentType<typeof chainDrawerFragment>;
  readonly place: TaskPlace;
  readonly onClose: () => void;
}

/** Names who answers for a unit's part, place by place. */
export function ChainDrawer({ assignment: masked, place, onClose }: ChainDrawerProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useApolloClient();
  const { today } = useViewer();
  const reportProblem = useReportProblem();
  // What the person began with: it stays the base of the comparison if the screen is refreshed behind the drawer.
  const [{ id, version, unit, chain }] = useState(getFragmentData(chainDrawerFragment, masked));
  const [form] = Form.useForm<ChainValues>();
  const [saving, setSaving] = useState(false);
  const [setChain] = useMutation(SetResponsibilityChainMutation);
  const latest = useLatestAssignment(place, id);

  const inWords = ({ name, title, phone, validFrom, validTo }: PersonValues) => {
    const validity =
      validTo === null
        ? t("common.from", { date: validFrom })
        : t("common.range", { from: validFrom, to: validTo });
    return [name, title, phone, validity].filter((part) => part !== "").join(" ");
  };
  const { save, dialog } = useVersionedSave<ChainValues>({
    labels: {
      LEADER_IN_CHARGE: t("terms.chainPosition.LEADER_IN_CHARGE"),
      RESPONSIBLE_PERSON: t("terms.chainPosition.RESPONSIBLE_PERSON"),
      HANDLER: t("terms.chainPosition.HANDLER"),
      LIAISON: t("terms.chainPosition.LIAISON"),
    },
    textOf: (position, values) => values[position].map(inWords).join(t("common.semicolon")),
    save: (values, expectedVersion) =>
      setChain({ variables: { input: { assignmentId: id, people: chainInput(values), expectedVersion } } }),
    reload: async () => {
      const { assignment, changedBy } = await latest();
      return {
        values: chainValues(assignment?.chain ?? []),
        version: assignment?.version ?? version,
        changedBy,
      };
    },
  });

  const submit = async (values: ChainValues) => {
    setSaving(true);
    try {
      if (await save({ values: chainValues(chain), version }, values))
        void message.success(t("task.chainSaved"));
      onClose();
      await refreshScreen(client);
    } catch (error) {
      showProblem(error, values);
    } finally {
      setSaving(false);
    }
  };

  const showProblem = (error: unknown, values: ChainValues) => {
    const faults = problemOf(error).fields.flatMap(({ field, message: text }) => {
      const name = chainFieldPath(field, values);
      return name === null ? [] : [{ name: name as never, errors: [text] }];
    });
    if (faults.length === 0) reportProblem(error);
    else form.setFields(faults);
  };

  return (
    <Drawer
      open
      size={760}
      title={t("task.chainOf", { unit: unit.name })}
      onClose={onClose}
      mask={{ closable: false }}
      footer={
        <div className="drawer-footer">
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="primary" loading={saving} onClick={form.submit}>
            {t("common.save")}
          </Button>
        </div>
      }
    >
      <p className="meta" style={{ marginBottom: 12 }}>
        {t("task.chainHint")}
      </p>
      <Form
        form={form}
        layout="vertical"
        initialValues={chainValues(chain)}
        onFinish={(values) => void submit(values)}
      >
        {chainPositions.map((position) => (
          <ChainPositionFields key={position} position={position} today={today} />
        ))}
      </Form>
      {dialog}
    </Drawer>
  );
}
