import { useMutation } from "@apollo/client/react";
import { Button, Form } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/gql.ts";
import type { EditPerson_UserFragment } from "../../../gql/graphql.ts";
import { useFormAct } from "../../../shared/actions/use-form-act.ts";
import { useVersionedSave } from "../../../shared/conflict/use-versioned-save.tsx";
import { PersonContactFields, PersonNameField, type PersonValues } from "./person-fields.tsx";
import { useLatestUser } from "./use-latest-user.ts";

const editPersonFragment = graphql(`
  fragment EditPerson_user on User {
    id
    name
    title
    phone
    email
    version
  }
`);

const UpdateUserMutation = graphql(`
  mutation UpdateUser($input: UpdateUserInput!) {
    updateUser(input: $input) {
      ...EditPerson_user
    }
  }
`);

const personValues = ({ name, title, phone, email }: Omit<EditPerson_UserFragment, "id" | "version">) => ({
  name,
  title: title ?? "",
  phone: phone ?? "",
  email: email ?? "",
});

interface EditPersonProps {
  readonly user: FragmentType<typeof editPersonFragment>;
  readonly onDone: () => void;
}

/** Corrects who a person is and how to reach them. */
export function EditPerson({ user: masked, onDone }: EditPersonProps) {
  const { t } = useTranslation();
  // What the person began with: it stays the base of the comparison if the drawer is refreshed meanwhile.
  const [{ id, version, ...read }] = useState(getFragmentData(editPersonFragment, masked));
  const [form] = Form.useForm<PersonValues>();
  const [updateUser] = useMutation(UpdateUserMutation);
  const latest = useLatestUser(id);
  const { saving, run } = useFormAct(form, onDone);

  const { save, dialog } = useVersionedSave<PersonValues>({
    labels: {
      name: t("organisation.person"),
      title: t("organisation.title"),
      phone: t("organisation.phone"),
      email: t("organisation.email"),
    },
    textOf: (field, values) => values[field],
    save: (values, expectedVersion) =>
      updateUser({ variables: { input: { userId: id, ...values, expectedVersion } } }),
    reload: async () => {
      const user = (await latest()) ?? { ...read, version };
      return { values: personValues(user), version: user.version, changedBy: null };
    },
  });

  const submit = (values: PersonValues) =>
    run(
      () => save({ values: personValues(read), version }, values),
      t("organisation.detailsSaved", { name: values.name }),
    );

  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={personValues(read)}
      onFinish={(values) => void submit(values)}
    >
      <PersonNameField />
      <PersonContactFields />
      <p className="organisation__buttons">
        <Button type="primary" htmlType="submit" loading={saving}>
          {t("common.save")}
        </Button>
        <Button onClick={onDone}>{t("common.cancel")}</Button>
      </p>
      {dialog}
    </Form>
  );
}
