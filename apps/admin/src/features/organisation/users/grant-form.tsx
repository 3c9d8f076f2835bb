import { useMutation } from "@apollo/client/react";
import { Button, Checkbox, Form, Select } from "antd";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/gql.ts";
import { useFormAct } from "../../../shared/actions/use-form-act.ts";
import { useViewer } from "../../../shared/session/viewer.ts";
import { CapacityFields, type CapacityValues } from "./capacity-fields.tsx";
import { useColleagues } from "./use-colleagues.ts";
import { useGrantChoices } from "./use-grant-choices.ts";

const grantFormFragment = graphql(`
  fragment GrantForm_user on User {
    id
    name
    memberships {
      id
      current
      unit {
        id
      }
    }
  }
`);

const GrantMembershipMutation = graphql(`
  mutation GrantMembership($input: GrantMembershipInput!) {
    grantMembership(input: $input) {
      id
    }
  }
`);

interface GrantValues extends CapacityValues {
  readonly deputy: boolean;
  readonly deputyForUserId?: string;
}

interface GrantFormProps {
  readonly user: FragmentType<typeof grantFormFragment>;
  readonly onDone: () => void;
}

/** Gives a person a further role, for themselves or as somebody's deputy. */
export function GrantForm({ user: masked, onDone }: GrantFormProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { id, name, memberships } = getFragmentData(grantFormFragment, masked);
  const { units } = useGrantChoices(id);
  const [form] = Form.useForm<GrantValues>();
  const deputy = Form.useWatch("deputy", form) ?? false;
  const colleagues = useColleagues(Form.useWatch("unitId", form), id);
  const [grantMembership] = useMutation(GrantMembershipMutation);
  const { saving, run } = useFormAct(form, onDone);

  const submit = ({ deputy: _, deputyForUserId, ...capacity }: GrantValues) => {
    const input = { userId: id, ...capacity, deputyForUserId: deputyForUserId ?? null };
    return run(() => grantMembership({ variables: { input } }), t("organisation.granted", { name }));
  };

  const own = units.find((unit) => memberships.some((held) => held.current && held.unit.id === unit.id));
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className="organisation__grant"
      initialValues={{ unitId: (own ?? units[0])?.id, validFrom: today, validTo: null, deputy: false }}
      onFinish={(values) => void submit(values)}
    >
      <h3>{t("organisation.grantTo", { name })}</h3>
      <CapacityFields userId={id} ends={deputy} />
      <Form.Item name="deputy" valuePropName="checked" extra={t("organisation.deputyHint")}>
        <Checkbox>{t("organisation.deputy")}</Checkbox>
      </Form.Item>
      {deputy && (
        <Form.Item
          name="deputyForUserId"
          label={t("organisation.deputyOf")}
          rules={[{ required: true, message: t("organisation.chooseDeputyOf") }]}
        >
          <Select
            showSearch={{ optionFilterProp: "label" }}
            options={colleagues.map((person) => ({
              value: person.id,
              label: `${person.name} (${person.username})`,
            }))}
          />
        </Form.Item>
      )}
      <p className="organisation__buttons">
        <Button type="primary" htmlType="submit" loading={saving}>
          {t("organisation.grant")}
        </Button>
        <Button onClick={onDone}>{t("common.cancel")}</Button>
      </p>
    </Form>
  );
}
