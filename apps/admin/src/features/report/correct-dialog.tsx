import { useMutation } from "@apollo/client/react";
import { Form, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { graphql } from "../../gql/gql.ts";
import { useFormAct } from "../../shared/actions/use-form-act.ts";
import { sheetPath } from "./sheet-path.ts";

const CorrectReportMutation = graphql(`
  mutation CorrectReport($input: CorrectReportInput!) {
    correctReport(input: $input) {
      id
      version
      state
    }
  }
`);

interface CorrectDialogProps {
  readonly report: {
    readonly id: string;
    readonly version: number;
    readonly period: string;
    readonly unit: { readonly name: string };
  };
  readonly taskNumber: number;
  readonly onClose: () => void;
}

/** Opens a correction of figures that are accepted already. */
export function CorrectDialog({ report, taskNumber, onClose }: CorrectDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<{ reason: string }>();
  const [correctReport] = useMutation(CorrectReportMutation);
  const { saving, run } = useFormAct(form, onClose);
  const submit = ({ reason }: { reason: string }) =>
    run(async () => {
      await correctReport({
        variables: { input: { reportId: report.id, reason, expectedVersion: report.version } },
      });
      await navigate(sheetPath(taskNumber, report.period));
    }, t("report.correctOpened"));
  return (
    <Modal
      open
      title={t("report.correctTitle", { unit: report.unit.name, period: report.period })}
      okText={t("report.correct")}
      cancelText={t("common.cancel")}
      confirmLoading={saving}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} layout="vertical" onFinish={(values) => void submit(values)}>
        <Form.Item
          name="reason"
          label={t("report.correctReason")}
          extra={t("report.correctHint")}
          rules={[
            {
              required: true,
              whitespace: true,
              message: t("common.required", { label: t("report.correctReason") }),
            },
          ]}
        >
          <Input.TextArea autoFocus rows={4} maxLength={500} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
}
