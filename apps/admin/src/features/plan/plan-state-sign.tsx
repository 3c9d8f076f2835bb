import type { PlanState } from "@minsheng/domain/workflow/plan-states";
import { useTranslation } from "react-i18next";
import "./plan-state-sign.css";

const glyphs: Record<PlanState, string> = {
  DRAFT: "○",
  SUBMITTED: "◎",
  RETURNED: "▲",
  ACCEPTED: "✓",
  SUPERSEDED: "■",
};

interface PlanStateSignProps {
  readonly plan: { readonly state: PlanState; readonly baseline: number };
}

/** How far the plan is, and which baseline it is or would become. */
export function PlanStateSign({ plan: { state, baseline } }: PlanStateSignProps) {
  const { t } = useTranslation();
  return (
    <span className={`plan-state-sign plan-state-sign--${state.toLowerCase()}`}>
      <span aria-hidden="true">{glyphs[state]}</span> {t(`terms.planState.${state}`)} ·{" "}
      {t("plan.baseline", { number: baseline })}
    </span>
  );
}
