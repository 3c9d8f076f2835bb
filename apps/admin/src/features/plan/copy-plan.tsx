import { CopyOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCanCall } from "../../shared/session/viewer.ts";
import { CopyPlanDialog } from "./copy-plan-dialog.tsx";
import type { PlanSubject, ReadPlan } from "./plan-form.ts";
import type { SavedPlan } from "./use-plan-save.tsx";

interface CopyPlanProps {
  readonly subject: PlanSubject;
  readonly read: ReadPlan;
  readonly onCopied: (plan: SavedPlan) => void;
}

/** Begins with the milestones of another task instead of with an empty table. */
export function CopyPlan(props: CopyPlanProps) {
  const { t } = useTranslation();
  const canCall = useCanCall();
  const [open, setOpen] = useState(false);
  if (!canCall("copyPlan")) return null;
  return (
    <>
      <Button size="small" icon={<CopyOutlined />} onClick={() => setOpen(true)}>
        {t("plan.copyFrom")}
      </Button>
      {open && <CopyPlanDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
