/** 施工图: drafted by the lead, submitted, returned with remarks or accepted; an accepted plan is a frozen baseline. */
export const planStates = ["DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED", "SUPERSEDED"] as const;
export type PlanState = (typeof planStates)[number];

export type PlanStep = "submit" | "return" | "accept" | "supersede";

/** Which step leads where; a step that a state does not list is refused. */
export const planTransitions = {
  DRAFT: { submit: "SUBMITTED" },
  SUBMITTED: { return: "RETURNED", accept: "ACCEPTED" },
  RETURNED: { submit: "SUBMITTED" },
  ACCEPTED: { supersede: "SUPERSEDED" },
  SUPERSEDED: {},
} as const satisfies Record<PlanState, Partial<Record<PlanStep, PlanState>>>;

/** States in which the lead's people may still write in a plan. */
export const isPlanEditable = (state: PlanState): boolean => "submit" in planTransitions[state];
