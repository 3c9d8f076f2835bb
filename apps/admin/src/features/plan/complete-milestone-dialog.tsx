import { useMutation } from "@apollo/client/react";
import { Form, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { useFormAct } from "../../shared/actions/use-form-act.ts";
import { EvidenceField } from "../../shared/evidence/evidence-field.tsx";
import { DateField } from "../../shared/fields/date-field.tsx";
import { useViewer } from "../../shared/session/viewer.ts";

const completeMilestoneDialogFragment = graphql(`
  fragment CompleteMilestoneDialog_milestone on Milestone {
    id
    lineageId
    name
    criterion
    evidenceKind
    unit {
      id
    }
    evidence {
      ...EvidenceField_evidence
    }
  }
`);
const CompleteMilestoneMutation = graphql(`
  mutation CompleteMilestone($input: CompleteMilestoneInput!) {
    completeMilestone(input: $input) {
      id
      doneOn
    }
  }
`);

interface CompleteMilestoneDialogProps {
  readonly taskId: string;
  readonly milestone: FragmentType<typeof completeMilestoneDialogFragment>;
  readonly onClose: () => void;
}

interface CompletionValues {
  readonly doneOn: string;
  readonly remark: string;
}

/** When a milestone was really reached, what shows it, and what is to be said of it. */
export function CompleteMilestoneDialog({
  taskId,
  milestone: masked,
  onClose,
}: CompleteMilestoneDialogProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const milestone = getFragmentData(completeMilestoneDialogFragment, masked);
  const { lineageId, name, criterion, evidenceKind, unit, evidence } = milestone;
  const [form] = Form.useForm<CompletionValues>();
  const { saving, run } = useFormAct(form, onClose);
  const [complete] = useMutation(CompleteMilestoneMutation);
  const submit = ({ doneOn, remark }: CompletionValues) =>
    run(
      () => complete({ variables: { input: { taskId, lineageId, doneOn, remark: remark.trim() || null } } }),
      t("plan.completed"),
    );
  return (
    <Modal
      open
      title={t("plan.completeOf", { name })}
      okText={t("plan.complete")}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: evidence.length === 0 }}
      confirmLoading={saving}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <p>{criterion}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ doneOn: today, remark: "" }}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item
          name="doneOn"
          label={t("plan.doneOn")}
          rules={[{ required: true, message: t("plan.doneOnRequired") }]}
        >
          <DateField max={today} />
        </Form.Item>
        <Form.Item label={t("evidence.title")} extra={t("plan.evidenceHint", { kind: evidenceKind })}>
          <EvidenceField evidence={evidence} place={{ task: taskId, unit: unit.id, milestone: lineageId }} />
        </Form.Item>
        {evidence.length === 0 && <p className="meta">{t("plan.evidenceMissing")}</p>}
        <Form.Item name="remark" label={`${t("plan.remark")} (${t("common.optional")})`}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
