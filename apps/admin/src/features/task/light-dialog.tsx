import { Form, Input, Modal, Radio } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import type { LightColor } from "../../gql/graphql.ts";
import { useFormAct } from "../../shared/actions/use-form-act.ts";
import { DateField } from "../../shared/fields/date-field.tsx";
import { LightSign } from "../../shared/programme/light-sign.tsx";
import { useViewer } from "../../shared/session/viewer.ts";

export interface LightValues {
  readonly color: LightColor;
  readonly reason: string;
  readonly until: string;
}

interface LightDialogProps {
  /** Ends an override instead of setting one. */
  readonly ending: boolean;
  readonly act: (values: LightValues) => Promise<unknown>;
  readonly onClose: () => void;
}

const colors: readonly LightColor[] = ["GREEN", "YELLOW", "RED"];

/** Asks which colour, why and until when; to end it, only why. */
export function LightDialog({ ending, act, onClose }: LightDialogProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const [form] = Form.useForm<LightValues>();
  const { saving, run } = useFormAct(form, onClose);
  const title = t(ending ? "standing.endOverride" : "standing.override");
  const required = (label: string) => [
    { required: true, whitespace: true, message: t("common.required", { label }) },
  ];
  return (
    <Modal
      open
      title={title}
      okText={title}
      cancelText={t("common.cancel")}
      confirmLoading={saving}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 12 }}>{t("standing.overrideHint")}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ until: dayjs(today).add(7, "day").format("YYYY-MM-DD") }}
        onFinish={(values) =>
          void run(() => act(values), t(ending ? "standing.overrideEnded" : "standing.overrideSet"))
        }
      >
        {!ending && (
          <>
            <Form.Item
              name="color"
              label={t("standing.overrideColor")}
              rules={required(t("standing.overrideColor"))}
            >
              <Radio.Group options={colors.map((value) => ({ value, label: <LightSign color={value} /> }))} />
            </Form.Item>
            <Form.Item
              name="until"
              label={t("standing.overrideUntil")}
              rules={required(t("standing.overrideUntil"))}
            >
              <DateField min={today} />
            </Form.Item>
          </>
        )}
        <Form.Item
          name="reason"
          label={t("standing.overrideReason")}
          rules={required(t("standing.overrideReason"))}
        >
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
