import { useMutation } from "@apollo/client/react";
import { Form, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/gql.ts";
import { useFormAct } from "../../shared/actions/use-form-act.ts";
import type { ReviewReport } from "./review-item.ts";

const ReturnReportMutation = graphql(`
  mutation ReturnReport($input: ReturnReportInput!) {
    returnReport(input: $input) {
      id
      version
      state
    }
  }
`);

interface ReturnDialogProps {
  readonly report: ReviewReport;
  readonly onClose: () => void;
}

/** What the unit has to mend. */
export function ReturnDialog({ report, onClose }: ReturnDialogProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  const [returnReport] = useMutation(ReturnReportMutation);
  const { saving, run } = useFormAct(form, onClose);
  const submit = ({ reason }: { reason: string }) =>
    run(
      () =>
        returnReport({
          variables: { input: { reportId: report.id, reason, expectedVersion: report.version } },
        }),
      t("review.returned", { unit: report.unit.name }),
    );
  return (
    <Modal
      open
      title={t("review.returnTitle", { unit: report.unit.name, number: report.task.number })}
      okText={t("review.return")}
      okButtonProps={{ danger: true }}
      cancelText={t("common.cancel")}
      confirmLoading={saving}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} layout="vertical" onFinish={(values) => void submit(values)}>
        <Form.Item
          name="reason"
          label={t("review.reason")}
          rules={[
            {
              required: true,
              whitespace: true,
              message: t("common.required", { label: t("review.reason") }),
            },
          ]}
        >
          <Input.TextArea autoFocus rows={4} maxLength={500} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
}
