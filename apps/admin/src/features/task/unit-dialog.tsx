import { useApolloClient, useMutation, useQuery } from "@apollo/client/react";
import { App, Form, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { refreshScreen } from "../../shared/api/refresh.ts";
import { isConflict } from "../../shared/errors/problem.ts";
import { useFormProblem } from "../../shared/errors/use-form-problem.ts";

const unitDialogFragment = graphql(`
  fragment UnitDialog_task on Task {
    id
    number
    version
    leadUnit {
      id
      name
    }
    assignments {
      id
      unit {
        id
      }
    }
  }
`);

const UnitChoicesQuery = graphql(`
  query UnitChoices {
    units(filter: { kinds: [RESPONSIBLE, GROUP], active: true }, first: 100) {
      edges {
        cursor
        node {
          id
          name
          lines
        }
      }
    }
  }
`);
const ChangeLeadMutation = graphql(`
  mutation ChangeLead($input: ChangeLeadInput!) {
    changeLead(input: $input) {
      id
      version
    }
  }
`);
const AddAssistUnitMutation = graphql(`
  mutation AddAssistUnit($input: AddAssistUnitInput!) {
    addAssistUnit(input: $input) {
      id
      version
    }
  }
`);

interface UnitDialogProps {
  readonly task: FragmentType<typeof unitDialogFragment>;
  readonly as: "lead" | "assist";
  readonly onClose: () => void;
}

interface UnitValues {
  readonly unitId: string;
  readonly line?: string;
}

/** Chooses a unit to lead the task instead, or to assist in it. */
export function UnitDialog({ task: masked, as, onClose }: UnitDialogProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useApolloClient();
  const task = getFragmentData(unitDialogFragment, masked);
  const { data, loading } = useQuery(UnitChoicesQuery);
  const [form] = Form.useForm<UnitValues>();
  const [saving, setSaving] = useState(false);
  const [changeLead] = useMutation(ChangeLeadMutation);
  const [addAssistUnit] = useMutation(AddAssistUnitMutation);
  const showProblem = useFormProblem(form);

  const taken = as === "lead" ? [task.leadUnit.id] : task.assignments.map(({ unit }) => unit.id);
  const units = (data?.units.edges ?? []).map(({ node }) => node).filter(({ id }) => !taken.includes(id));
  const unitId = Form.useWatch("unitId", form);
  const lines = units.find(({ id }) => id === unitId)?.lines ?? [];

  const submit = async ({ unitId: chosen, line }: UnitValues) => {
    setSaving(true);
    const input = { taskId: task.id, unitId: chosen, line: line ?? null, expectedVersion: task.version };
    try {
      await (as === "lead" ? changeLead({ variables: { input } }) : addAssistUnit({ variables: { input } }));
      void message.success(t(as === "lead" ? "task.leadChanged" : "task.assistAdded"));
      onClose();
      await refreshScreen(client);
    } catch (error) {
      if (isConflict(error)) {
        // What was chosen stays; the person sees the task as it is now and decides again.
        await refreshScreen(client);
        void message.warning(t("conflict.refreshed"), 6);
      } else showProblem(error);
    } finally {
      setSaving(false);
    }
  };

  return (
    <Modal
      open
      title={t(as === "lead" ? "task.changeLead" : "task.addAssist")}
      okText={t(as === "lead" ? "task.changeLead" : "common.add")}
      cancelText={t("common.cancel")}
      confirmLoading={saving}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 12 }}>
        {t(as === "lead" ? "task.changeLeadHint" : "task.addAssistHint", { unit: task.leadUnit.name })}
      </p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void submit(values)}>
        <Form.Item
          name="unitId"
          label={t("ledger.filter.unit")}
          rules={[{ required: true, message: t("task.chooseUnit") }]}
        >
          <Select
            loading={loading}
            showSearch={{ optionFilterProp: "label" }}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={() => form.resetFields(["line"])}
          />
        </Form.Item>
        {lines.length > 0 && (
          <Form.Item name="line" label={`${t("terms.ledgerColumn.lines")} (${t("common.optional")})`}>
            <Select allowClear options={lines.map((value) => ({ value, label: value }))} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
