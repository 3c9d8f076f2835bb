import { useMutation } from "@apollo/client/react";
import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { getFragmentData } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/gql.ts";
import { useFormAct } from "../../../shared/actions/use-form-act.ts";
import { useViewer } from "../../../shared/session/viewer.ts";
import { FormDrawer } from "../../../shared/ui/form-drawer.tsx";
import { Skeleton } from "../../../shared/ui/skeleton.tsx";
import { CapacityFields, type CapacityValues } from "./capacity-fields.tsx";
import { type IssuedPassword, issuedPasswordFragment } from "./one-time-password.tsx";
import { PersonContactFields, PersonNameField, type PersonValues } from "./person-fields.tsx";
import { useGrantChoices } from "./use-grant-choices.ts";

const CreateUserMutation = graphql(`
  mutation CreateUser($input: CreateUserInput!) {
    createUser(input: $input) {
      ...IssuedPassword_credentials
    }
  }
`);

interface NewUser extends PersonValues, CapacityValues {
  readonly username: string;
}

interface CreateUserDrawerProps {
  /** The unit that the list is narrowed to. */
  readonly unitId: string | null;
  readonly onIssued: (issued: IssuedPassword) => void;
  readonly onClose: () => void;
}

export function CreateUserDrawer({ unitId, onIssued, onClose }: CreateUserDrawerProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { units } = useGrantChoices(null);
  const [form] = Form.useForm<NewUser>();
  const [createUser] = useMutation(CreateUserMutation, { fetchPolicy: "no-cache" });
  const { saving, run } = useFormAct(form, onClose);

  const submit = (input: NewUser) =>
    run(
      async () => {
        const { data } = await createUser({ variables: { input } });
        if (data) onIssued(getFragmentData(issuedPasswordFragment, data.createUser));
      },
      t("organisation.userAdded", { name: input.name }),
    );

  const username = t("organisation.username");
  const initialUnit = units.find(({ id }) => id === unitId) ?? (units.length === 1 ? units[0] : undefined);
  return (
    <FormDrawer
      title={t("organisation.addUser")}
      submitText={t("common.add")}
      saving={saving}
      onSubmit={form.submit}
      onClose={onClose}
    >
      {units.length === 0 ? (
        <Skeleton rows={6} label={t("common.loading")} />
      ) : (
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ unitId: initialUnit?.id, validFrom: today, validTo: null }}
          onFinish={(values) => void submit(values)}
        >
          <PersonNameField />
          <Form.Item
            name="username"
            label={username}
            extra={t("organisation.usernameHint")}
            rules={[{ required: true, message: t("common.required", { label: username }) }]}
          >
            <Input maxLength={64} autoComplete="off" />
          </Form.Item>
          <CapacityFields userId={null} ends={false} />
          <PersonContactFields />
        </Form>
      )}
    </FormDrawer>
  );
}
