import { Form, Input, Modal } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormAct } from "../actions/use-form-act.ts";

interface ReasonDialogProps {
  readonly title: ReactNode;
  readonly okText: string;
  readonly danger?: boolean;
  readonly label: string;
  readonly hint?: string;
  /** What is done with the reason, and what is said once it is done. */
  readonly act: (reason: string) => Promise<unknown>;
  readonly done: string;
  readonly onClose: () => void;
}

/** Asks why before an act that has to be reasoned; what was typed stays where the act is refused. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, okText, danger = false, label, hint, act, done, onClose } = props;
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  const { saving, run } = useFormAct(form, onClose);
  return (
    <Modal
      open
      title={title}
      okText={okText}
      okButtonProps={{ danger }}
      cancelText={t("common.cancel")}
      confirmLoading={saving}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} layout="vertical" onFinish={({ reason }) => void run(() => act(reason), done)}>
        <Form.Item
          name="reason"
          label={label}
          extra={hint}
          rules={[{ required: true, whitespace: true, message: t("common.required", { label }) }]}
        >
          <Input.TextArea autoFocus rows={4} maxLength={500} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
}
