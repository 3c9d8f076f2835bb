import { useMutation } from "@apollo/client/react";
import { App, Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/gql.ts";
import { useFormProblem } from "../../shared/errors/use-form-problem.ts";

const ChangePasswordMutation = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ...Viewer_viewer
    }
  }
`);

interface PasswordValues {
  readonly currentPassword: string;
  readonly newPassword: string;
  readonly repeated: string;
}

export function PasswordForm() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<PasswordValues>();
  const [changePassword, { loading }] = useMutation(ChangePasswordMutation);
  const showProblem = useFormProblem(form);

  const submit = async ({ currentPassword, newPassword }: PasswordValues) => {
    try {
      await changePassword({ variables: { input: { currentPassword, newPassword } } });
      form.resetFields();
      void message.success(t("account.changed"));
    } catch (error) {
      showProblem(error);
    }
  };

  const required = (label: string) => [{ required: true, message: t("common.required", { label }) }];
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void submit(values)}>
      <Form.Item
        name="currentPassword"
        label={t("account.currentPassword")}
        rules={required(t("account.currentPassword"))}
      >
        <Input.Password autoComplete="current-password" maxLength={128} />
      </Form.Item>
      <Form.Item
        name="newPassword"
        label={t("account.newPassword")}
        extra={t("account.rule")}
        rules={required(t("account.newPassword"))}
      >
        <Input.Password autoComplete="new-password" maxLength={128} />
      </Form.Item>
      <Form.Item
        name="repeated"
        label={t("account.repeatPassword")}
        dependencies={["newPassword"]}
        rules={[
          {
            validator: async (_, value) => {
              if (value !== form.getFieldValue("newPassword")) throw new Error(t("account.mismatch"));
            },
          },
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={128} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={loading}>
        {t("account.changePassword")}
      </Button>
    </Form>
  );
}
