import { useMutation, useQuery } from "@apollo/client/react";
import { Form, Modal, Select } from "antd";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/gql.ts";
import { useFormAct } from "../../shared/actions/use-form-act.ts";
import type { PlanSubject, ReadPlan } from "./plan-form.ts";
import type { SavedPlan } from "./use-plan-save.tsx";

const CopyChoicesQuery = graphql(`
  query CopyChoices($year: Int!) {
    tasks(filter: { year: $year }, sort: { field: NUMBER, direction: ASC }, first: 100) {
      edges {
        cursor
        node {
          id
          number
          title
          plan {
            id
          }
        }
      }
    }
  }
`);
const CopyPlanMutation = graphql(`
  mutation CopyPlan($input: CopyPlanInput!) {
    copyPlan(input: $input) {
      id
      ...SavedPlan_plan
    }
  }
`);

interface CopyPlanDialogProps {
  readonly subject: PlanSubject;
  readonly read: ReadPlan;
  readonly onCopied: (plan: SavedPlan) => void;
  readonly onClose: () => void;
}

/** Chooses the task whose milestones become this task's draft. */
export function CopyPlanDialog({ subject, read, onCopied, onClose }: CopyPlanDialogProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ readonly fromTaskId: string }>();
  const { saving, run } = useFormAct(form, onClose);
  const { data, loading } = useQuery(CopyChoicesQuery, { variables: { year: subject.year } });
  const [copyPlan] = useMutation(CopyPlanMutation);
  const tasks = (data?.tasks.edges ?? [])
    .map(({ node }) => node)
    .filter(({ id, plan }) => id !== subject.id && plan !== null);
  const submit = (fromTaskId: string) =>
    run(async () => {
      const input = { fromTaskId, taskId: subject.id, expectedVersion: read.version };
      const answer = await copyPlan({ variables: { input } });
      if (answer.data) onCopied(answer.data.copyPlan);
    }, t("plan.copied"));
  return (
    <Modal
      open
      title={t("plan.copyFrom")}
      okText={t("plan.copy")}
      cancelText={t("common.cancel")}
      confirmLoading={saving}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 12 }}>
        {t("plan.copyHint")} {t("plan.copyReplaces")}
      </p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ fromTaskId }) => void submit(fromTaskId)}
      >
        <Form.Item
          name="fromTaskId"
          label={t("plan.copyTask")}
          rules={[{ required: true, message: t("plan.chooseTask") }]}
        >
          <Select
            loading={loading}
            showSearch={{ optionFilterProp: "label" }}
            options={tasks.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` }))}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
