import { useMutation } from "@apollo/client/react";
import { Form, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/gql.ts";
import { verdictOf } from "../../../shared/actions/action.ts";
import { ActionButton } from "../../../shared/actions/action-button.tsx";
import { useAct } from "../../../shared/actions/use-act.ts";
import { DateField } from "../../../shared/fields/date-field.tsx";
import { useCanCall, useViewer } from "../../../shared/session/viewer.ts";

const endMembershipFragment = graphql(`
  fragment EndMembership_membership on Membership {
    id
    role
    validFrom
    validTo
    version
    unit {
      id
      name
    }
    allowedActions {
      ...AllowedAction_action
    }
  }
`);

const EndMembershipMutation = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) {
      id
    }
  }
`);

interface EndMembershipProps {
  readonly membership: FragmentType<typeof endMembershipFragment>;
  /** Whose. */
  readonly name: string;
}

/** Sets the last day of a role. */
export function EndMembership({ membership: masked, name }: EndMembershipProps) {
  const { t } = useTranslation();
  const canCall = useCanCall();
  const act = useAct();
  const { today } = useViewer();
  const { id, role, unit, validFrom, validTo, version, allowedActions } = getFragmentData(
    endMembershipFragment,
    masked,
  );
  const [asking, setAsking] = useState(false);
  const [form] = Form.useForm<{ readonly lastDay: string }>();
  const [endMembership, { loading }] = useMutation(EndMembershipMutation);
  if (!canCall("endMembership")) return null;

  const end = async ({ lastDay }: { readonly lastDay: string }) => {
    const input = { membershipId: id, validTo: lastDay, expectedVersion: version };
    await act(
      () => endMembership({ variables: { input } }),
      t("organisation.membershipEnded", { date: lastDay }),
    );
    setAsking(false);
  };
  return (
    <>
      <ActionButton
        size="small"
        type="text"
        danger
        verdict={verdictOf(allowedActions, "END_MEMBERSHIP")}
        onClick={() => setAsking(true)}
      >
        {t("organisation.end")}
      </ActionButton>
      <Modal
        open={asking}
        destroyOnHidden
        title={t("organisation.endTitle", {
          name,
          membership: `${unit.name} · ${t(`terms.role.${role}`)}`,
        })}
        okText={t("organisation.end")}
        okButtonProps={{ danger: true }}
        cancelText={t("common.cancel")}
        confirmLoading={loading}
        onOk={form.submit}
        onCancel={() => setAsking(false)}
      >
        <p style={{ marginBottom: 12 }}>{t("organisation.endHint")}</p>
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ lastDay: [today, validFrom].sort().at(-1) }}
          onFinish={(values) => void end(values)}
        >
          <Form.Item
            name="lastDay"
            label={t("organisation.lastDay")}
            rules={[{ required: true, message: t("common.required", { label: t("organisation.lastDay") }) }]}
          >
            <DateField min={validFrom} {...(validTo === null ? {} : { max: validTo })} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
