import { useApolloClient, useMutation } from "@apollo/client/react";
import { measureOf } from "@minsheng/domain/standing/measures";
import { App, Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { verdictOf } from "../../shared/actions/action.ts";
import { ActionButton } from "../../shared/actions/action-button.tsx";
import { refreshScreen } from "../../shared/api/refresh.ts";
import { DateField } from "../../shared/fields/date-field.tsx";
import { useCanCall } from "../../shared/session/viewer.ts";
import { Panel } from "../../shared/ui/panel.tsx";
import { CopyPlan } from "./copy-plan.tsx";
import { IndicatorFields } from "./indicator-fields.tsx";
import { MilestoneFields } from "./milestone-fields.tsx";
import { PlanFaults } from "./plan-faults.tsx";
import {
  type PlanIndicator,
  planFormFragment,
  planSubject,
  type ReadPlan,
  readPlan,
  savedPlanFragment,
} from "./plan-form.ts";
import { wholePlan } from "./plan-places.ts";
import type { PlanValues } from "./plan-values.ts";
import { RemarkList } from "./remark-list.tsx";
import { useLeaveGuard } from "./use-leave-guard.ts";
import { usePlanFaults } from "./use-plan-faults.ts";
import { type SavedPlan, usePlanSave } from "./use-plan-save.tsx";

const planEditorFragment = graphql(`
  fragment PlanEditor_task on Task {
    planActions {
      ...AllowedAction_action
    }
    plan {
      id
      ...SavedPlan_plan
    }
    ...PlanForm_task
  }
`);
const SubmitPlanMutation = graphql(`
  mutation SubmitPlan($input: SubmitPlanInput!) {
    submitPlan(input: $input) {
      id
      state
      version
    }
  }
`);

/** The plan as its lead unit writes it: saved as a draft at any time, submitted once nothing is wrong with it. */
export function PlanEditor({ task: masked }: { task: FragmentType<typeof planEditorFragment> }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const client = useApolloClient();
  const canCall = useCanCall();
  const task = getFragmentData(planEditorFragment, masked);
  const [subject] = useState(() => planSubject(getFragmentData(planFormFragment, task)));
  // What the person began with stays the base of the comparison, whatever is refreshed behind the form.
  const [plan, setPlan] = useState<SavedPlan | null>(task.plan);
  const [busy, setBusy] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const [form] = Form.useForm<PlanValues>();
  const { faults, showFaults, clearFaults } = usePlanFaults(form);
  const [submitPlan] = useMutation(SubmitPlanMutation);
  const read = readPlan(subject, plan);
  const remarked = getFragmentData(savedPlanFragment, plan);
  const submitVerdict = verdictOf(task.planActions, "SUBMIT_PLAN");
  useLeaveGuard(unsaved);

  const adopt = (standing: SavedPlan | null): ReadPlan => {
    const next = readPlan(subject, standing);
    setPlan(standing);
    form.setFieldsValue(next.values);
    setUnsaved(false);
    return next;
  };
  const { save, dialog } = usePlanSave(subject, adopt);

  const run = async (act: () => Promise<unknown>) => {
    setBusy(true);
    clearFaults();
    try {
      await act();
      await refreshScreen(client);
    } catch (error) {
      showFaults(error);
    } finally {
      setBusy(false);
    }
  };
  /** A draft may lack much, but not what says which milestone it is and when. */
  const whereFilledIn = async (act: () => unknown) => {
    try {
      await form.validateFields();
    } catch {
      form.scrollToField(
        form.getFieldsError().find(({ errors }) => errors.length > 0)?.name ?? [],
        scrolling,
      );
      return;
    }
    await act();
  };
  const saveDraft = () =>
    run(async () => {
      if ((await save(read, form.getFieldsValue(true))) !== null) void message.success(t("plan.saved"));
    });
  const submit = () =>
    run(async () => {
      const standing = unsaved || read.id === null ? await save(read, form.getFieldsValue(true)) : read;
      if (standing === null || standing.id === null) return;
      await submitPlan({ variables: { input: { planId: standing.id, expectedVersion: standing.version } } });
      void message.success(t("plan.submitted"));
    });
  const askToSubmit = () =>
    void modal.confirm({
      title: t("plan.submitTitle"),
      content: t("plan.submitHint"),
      okText: t("plan.submit"),
      onOk: submit,
    });

  return (
    <Form
      form={form}
      layout="vertical"
      size="middle"
      requiredMark={false}
      initialValues={read.values}
      onValuesChange={() => setUnsaved(true)}
    >
      <PlanFaults
        faults={faults}
        indicators={subject.indicators}
        onPoint={(path) => form.scrollToField([...path], scrolling)}
      />
      <Panel title={t("plan.summary")} extra={<CopyPlan subject={subject} read={read} onCopied={adopt} />}>
        <RemarkList plan={remarked} place={wholePlan} />
        <div className="plan-editor__whole">
          <Form.Item
            name="startsOn"
            label={t("plan.start")}
            rules={[{ required: true, message: t("common.required", { label: t("plan.start") }) }]}
          >
            <DateField max={subject.dueOn} />
          </Form.Item>
          <Form.Item name="summary" label={`${t("plan.summary")} (${t("common.optional")})`}>
            <Input.TextArea autoSize={{ minRows: 1 }} maxLength={2000} />
          </Form.Item>
        </div>
      </Panel>
      <Panel title={t("plan.milestones")} flush>
        <MilestoneFields form={form} subject={subject} remarked={remarked} />
      </Panel>
      {subject.indicators.some(isPlanned) && (
        <Panel title={t("plan.indicators")} flush>
          {subject.indicators.map(
            (indicator, at) =>
              isPlanned(indicator) && (
                <IndicatorFields
                  key={indicator.id}
                  form={form}
                  at={at}
                  indicator={indicator}
                  subject={subject}
                  remarked={remarked}
                />
              ),
          )}
        </Panel>
      )}
      <div className="plan-bar">
        <Button loading={busy} onClick={() => void whereFilledIn(saveDraft)}>
          {t("plan.saveDraft")}
        </Button>
        {canCall("submitPlan") && (
          <ActionButton
            type="primary"
            loading={busy}
            verdict={submitVerdict}
            onClick={() => void whereFilledIn(askToSubmit)}
          >
            {t("plan.submit")}
          </ActionButton>
        )}
      </div>
      {dialog}
    </Form>
  );
}

/** A payment standard is kept to or not; there is nothing to plan. */
const isPlanned = ({ kind }: PlanIndicator): boolean => measureOf[kind] !== "NONE";

const scrolling = { block: "center", focus: true } as const;
