import { useMutation } from "@apollo/client/react";
import { Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { useFormAct } from "../../shared/actions/use-form-act.ts";
import { useVersionedSave } from "../../shared/conflict/use-versioned-save.tsx";
import { type TaskPlace, useLatestAssignment } from "./use-latest-task.ts";

const dutyDialogFragment = graphql(`
  fragment DutyDialog_assignment on Assignment {
    id
    version
    line
    duty
    unit {
      id
      name
      lines
    }
  }
`);

const UpdateAssignmentMutation = graphql(`
  mutation UpdateAssignment($input: UpdateAssignmentInput!) {
    updateAssignment(input: $input) {
      ...AssignmentCard_assignment
    }
  }
`);

interface DutyDialogProps {
  readonly assignment: FragmentType<typeof dutyDialogFragment>;
  readonly place: TaskPlace;
  readonly onClose: () => void;
}

/** Empty texts stand for "not given". */
interface DutyValues {
  readonly line: string;
  readonly duty: string;
}

const dutyValues = (
  part: { readonly line: string | null; readonly duty: string | null } | null,
): DutyValues => ({
  line: part?.line ?? "",
  duty: part?.duty ?? "",
});

/** What of the task is this unit's to do, and through which of its lines. */
export function DutyDialog({ assignment: masked, place, onClose }: DutyDialogProps) {
  const { t } = useTranslation();
  const [part] = useState(getFragmentData(dutyDialogFragment, masked));
  const [form] = Form.useForm<DutyValues>();
  const [updateAssignment] = useMutation(UpdateAssignmentMutation);
  const latest = useLatestAssignment(place, part.id);
  const { saving, run } = useFormAct(form, onClose);

  const { save, dialog } = useVersionedSave<DutyValues>({
    labels: { line: t("terms.ledgerColumn.lines"), duty: t("task.duty") },
    textOf: (field, values) => values[field],
    save: ({ line, duty }, expectedVersion) =>
      updateAssignment({
        variables: {
          input: { assignmentId: part.id, line: line || null, duty: duty.trim() || null, expectedVersion },
        },
      }),
    reload: async () => {
      const { assignment, changedBy } = await latest();
      return { values: dutyValues(assignment), version: assignment?.version ?? part.version, changedBy };
    },
  });

  // Where the unit has no lines, no field holds one.
  const submit = (typed: Pick<DutyValues, "duty"> & Partial<DutyValues>) => {
    const values = dutyValues(part);
    return run(() => save({ values, version: part.version }, { ...values, ...typed }), t("task.dutySaved"));
  };

  return (
    <Modal
      open
      title={t("task.dutyOf", { unit: part.unit.name })}
      okText={t("common.save")}
      cancelText={t("common.cancel")}
      confirmLoading={saving}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={dutyValues(part)}
        onFinish={(values) => void submit(values)}
      >
        {part.unit.lines.length > 0 && (
          <Form.Item name="line" label={t("terms.ledgerColumn.lines")}>
            <Select
              options={[
                { value: "", label: t("common.none") },
                ...part.unit.lines.map((value) => ({ value, label: value })),
              ]}
            />
          </Form.Item>
        )}
        <Form.Item name="duty" label={t("task.duty")} extra={t("task.dutyHint")}>
          <Input.TextArea rows={4} maxLength={500} showCount />
        </Form.Item>
      </Form>
      {dialog}
    </Modal>
  );
}
