import { useMutation } from "@apollo/client/react";
import { type UnitKind, unitKinds } from "@minsheng/domain/organisation/vocabulary";
import { Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/gql.ts";
import { useFormAct } from "../../../shared/actions/use-form-act.ts";
import { FormDrawer } from "../../../shared/ui/form-drawer.tsx";
import { GroupField, LinesField, NameField } from "./unit-fields.tsx";
import { useGroupChoices } from "./use-group-choices.ts";

const CreateUnitMutation = graphql(`
  mutation CreateUnit($input: CreateUnitInput!) {
    createUnit(input: $input) {
      id
    }
  }
`);

interface NewUnit {
  readonly kind: UnitKind;
  readonly groupId?: string;
  readonly name: string;
  readonly code: string;
  readonly lines: readonly string[];
}

interface CreateUnitDrawerProps {
  /** The group that a member is added to, where that is settled. */
  readonly groupId: string | null;
  readonly onClose: () => void;
}

export function CreateUnitDrawer({ groupId, onClose }: CreateUnitDrawerProps) {
  const { t } = useTranslation();
  const groups = useGroupChoices();
  const [form] = Form.useForm<NewUnit>();
  const kind = Form.useWatch("kind", form) ?? (groupId === null ? "RESPONSIBLE" : "MEMBER");
  const [createUnit] = useMutation(CreateUnitMutation);
  const { saving, run } = useFormAct(form, onClose);

  const submit = (unit: NewUnit) =>
    run(
      () => createUnit({ variables: { input: { ...unit, groupId: unit.groupId ?? null } } }),
      t("organisation.unitAdded", { unit: unit.name }),
    );

  const code = t("organisation.code");
  return (
    <FormDrawer
      title={t(groupId === null ? "organisation.addUnit" : "organisation.addMember")}
      submitText={t("common.add")}
      saving={saving}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ kind, groupId: groupId ?? undefined, lines: [] }}
        onFinish={(unit) => void submit(unit)}
      >
        <Form.Item name="kind" label={t("organisation.kind")} extra={t(`organisation.kindHint.${kind}`)}>
          <Select options={unitKinds.map((value) => ({ value, label: t(`terms.unitKind.${value}`) }))} />
        </Form.Item>
        {kind === "MEMBER" && <GroupField groups={groups} />}
        <NameField />
        <Form.Item
          name="code"
          label={code}
          extra={t("organisation.codeHint")}
          rules={[{ required: true, message: t("common.required", { label: code }) }]}
        >
          <Input maxLength={32} autoComplete="off" />
        </Form.Item>
        {kind !== "OFFICE" && <LinesField />}
      </Form>
    </FormDrawer>
  );
}
