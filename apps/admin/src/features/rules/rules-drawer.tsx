import { useApolloClient, useMutation } from "@apollo/client/react";
import { Form, Input, InputNumber } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/gql.ts";
import type { LightPolicyInput, RulesDrawer_PolicyFragment } from "../../gql/graphql.ts";
import { useFormAct } from "../../shared/actions/use-form-act.ts";
import { refreshScreen } from "../../shared/api/refresh.ts";
import { isConflict } from "../../shared/errors/problem.ts";
import { FormDrawer } from "../../shared/ui/form-drawer.tsx";
import { LightChanges } from "./light-changes.tsx";
import { type Threshold, thresholdNames, thresholds, thresholdsOf } from "./rule-values.ts";

export const rulesDrawerFragment = graphql(`
  fragment RulesDrawer_policy on LightPolicy {
    number
    yellowFromPoints
    redAbovePoints
    milestoneRedAfterDays
    missingReportsRed
    reportDueDay
    acknowledgeWorkingDays
  }
`);

const SetLightPolicyMutation = graphql(`
  mutation SetLightPolicy($input: SetLightPolicyInput!) {
    setLightPolicy(input: $input) {
      versions {
        number
      }
    }
  }
`);

interface RulesDrawerProps {
  readonly current: RulesDrawer_PolicyFragment;
  readonly onClose: () => void;
}

type RuleValues = LightPolicyInput & { readonly reason?: string };

/** Changes the thresholds: first to see which lights would change, then, with a reason, for good. */
export function RulesDrawer({ current, onClose }: RulesDrawerProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [form] = Form.useForm<RuleValues>();
  const [previewed, setPreviewed] = useState<LightPolicyInput | null>(null);
  const [setLightPolicy] = useMutation(SetLightPolicyMutation);
  const { saving, run } = useFormAct(form, onClose);

  const preview = async () => {
    try {
      await form.validateFields(thresholdNames);
    } catch {
      return; // The fields say what is wrong with them.
    }
    setPreviewed(thresholdsOf(form.getFieldsValue(thresholdNames)));
  };
  const set = async (policy: LightPolicyInput, reason: string) => {
    const input = { policy, reason, expectedNumber: current.number };
    try {
      await setLightPolicy({ variables: { input } });
    } catch (error) {
      // What was typed stays; beside it the person sees the version that was put into force meanwhile.
      if (isConflict(error)) await refreshScreen(client);
      throw error;
    }
  };
  const save = ({ reason = "", ...policy }: RuleValues) =>
    run(() => set(thresholdsOf(policy), reason), t("rules.saved"));

  return (
    <FormDrawer
      title={t("rules.edit")}
      submitText={t(previewed === null ? "rules.preview" : "rules.save")}
      saving={saving}
      onSubmit={previewed === null ? () => void preview() : form.submit}
      onClose={onClose}
    >
      <Form
        form={form}
        layout="horizontal"
        className="rule-fields"
        requiredMark={false}
        initialValues={thresholdsOf(current)}
        onValuesChange={(changed: Partial<RuleValues>) => {
          if (!("reason" in changed)) setPreviewed(null);
        }}
        onFinish={(values) => void save(values)}
      >
        {thresholdNames.map((name) => (
          <ThresholdField key={name} name={name} was={current[name]} />
        ))}
        {previewed === null ? (
          <p className="meta">{t("rules.previewFirst")}</p>
        ) : (
          <>
            <Form.Item
              name="reason"
              label={t("rules.reason")}
              layout="vertical"
              extra={t("rules.reasonHint")}
              rules={[
                {
                  required: true,
                  whitespace: true,
                  message: t("common.required", { label: t("rules.reason") }),
                },
              ]}
            >
              <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
            </Form.Item>
            <LightChanges policy={previewed} />
          </>
        )}
      </Form>
    </FormDrawer>
  );
}

function ThresholdField({ name, was }: { name: Threshold; was: number }) {
  const { t } = useTranslation();
  const label = t(`rules.value.${name}`);
  const [min, max] = thresholds[name];
  const value = Form.useWatch(name);
  return (
    <Form.Item
      name={name}
      label={label}
      colon={false}
      extra={value !== undefined && value !== was && t("rules.was", { value: was })}
      dependencies={name === "redAbovePoints" ? ["yellowFromPoints"] : []}
      rules={[
        { required: true, message: t("common.required", { label }) },
        ({ getFieldValue }) => ({
          validator: async (_, red: number) => {
            if (name === "redAbovePoints" && red < getFieldValue("yellowFromPoints"))
              throw new Error(t("rules.yellowBelowRed"));
          },
        }),
      ]}
    >
      <InputNumber min={min} max={max} precision={name.endsWith("Points") ? 1 : 0} />
    </Form.Item>
  );
}
