import type { LightReasonCode } from "../standing/reasons.ts";

/** Why a light shows its colour, in English. `{{…}}` is filled by i18next. */
export const lightReasonsEn: Readonly<Record<LightReasonCode, string>> = {
  OVERRIDDEN: "Set by hand ({{role}}, until {{until}}): {{reason}}",
  TASK_DRAFT: "The task has not been handed over yet.",
  TASK_SUSPENDED: "The task is suspended.",
  TASK_TERMINATED: "The task is terminated.",
  TASK_CLOSED: "The task is closed.",
  TASK_OVERDUE: "The task was due on {{dueOn}}: {{days}} days overdue.",
  MILESTONE_OVERDUE: "Milestone “{{milestone}}” was due on {{plannedOn}}: {{days}} days overdue.",
  ACKNOWLEDGEMENT_OVERDUE: "{{unit}} had until {{dueOn}} to acknowledge and has not.",
  MILESTONE_CAUGHT_UP:
    "Milestone “{{milestone}}” was due on {{plannedOn}} and done on {{doneOn}}: yellow for that month.",
  ON_SCHEDULE: "As of {{asOf}}, no milestone is overdue.",
  NO_PLAN: "As of {{asOf}}, no plan has been accepted.",
  PROGRESS_BEHIND:
    "As of {{asOf}}, progress is {{progress}}%, pace {{pace}}%: {{points}} percentage points behind.",
  QUANTITY_BEHIND:
    "As of {{asOf}}, {{indicator}} should be at {{planned}} and is at {{value}}: {{points}} percentage points behind.",
  RECURRENCE_BEHIND:
    "As of {{asOf}}, {{indicator}} was due for {{due}} periods, met in {{met}}: {{points}} percentage points behind.",
  SHARE_BEHIND:
    "As of {{asOf}}, {{indicator}} should be {{pace}}% done and is {{achievement}}%: {{points}} percentage points behind.",
  PROGRESS_CAUGHT_UP:
    "On {{behindOn}} progress lay {{points}} percentage points behind, caught up this month: yellow for that month.",
  ON_PACE: "As of {{asOf}}, progress is {{progress}}%, pace {{pace}}%: on pace.",
  BASE_UNKNOWN: "{{indicator}}: the base is not settled, so it does not count towards progress.",
  REPORTS_MISSING: "{{unit}} has {{count}} reports missing, the earliest for {{period}}, due by {{dueOn}}.",
  REPORT_MISSING: "{{unit}} has not reported {{period}}, due by {{dueOn}}.",
  REPORT_RETURNED: "{{unit}} has not resubmitted its returned report of {{period}}, due by {{dueOn}}.",
  REPORT_CAUGHT_UP:
    "{{unit}} reported {{period}} on {{submittedOn}}, due by {{dueOn}}: yellow for that month.",
  REPORTS_IN: "All {{count}} reports due are in.",
  NO_REPORT_DUE: "As of {{asOf}}, no report is due.",
};
