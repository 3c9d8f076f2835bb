import type { Terms } from "./terms.ts";

/** The words of screens and exported files in English. `{{…}}` is filled by i18next. */
export const en: Terms = {
  role: {
    REPORTER: "Reporter",
    UNIT_ADMIN: "Unit administrator",
    COORDINATOR: "Coordinator",
    SUPERVISOR: "Supervision office",
    LEADER: "Leader",
    AUDITOR: "Auditor",
    SYSTEM_ADMIN: "System administrator",
  },
  unitKind: {
    RESPONSIBLE: "Responsible unit",
    GROUP: "Group of units",
    MEMBER: "Member of a group",
    OFFICE: "Office",
  },
  chainPosition: {
    LEADER_IN_CHARGE: "Leader in charge",
    RESPONSIBLE_PERSON: "Responsible person",
    HANDLER: "Case officer",
    LIAISON: "Liaison",
  },
  programmeState: { DRAFT: "Draft", PUBLISHED: "Published" },
  taskState: {
    DRAFT: "Draft",
    ASSIGNED: "To be acknowledged",
    ACKNOWLEDGED: "Acknowledged",
    PLAN_REVIEW: "Plan under review",
    IN_PROGRESS: "In progress",
    CLOSE_OUT_REVIEW: "Close-out under review",
    PUBLIC_NOTICE: "On public notice",
    CLOSED: "Closed",
    REOPENED: "Reopened",
    SUSPENDED: "Suspended",
    TERMINATED: "Terminated",
  },
  assignmentRole: { LEAD: "Lead", ASSIST: "Assist" },
  indicatorKind: {
    CUMULATIVE: "Cumulative",
    COVERAGE: "Coverage",
    RECURRING: "Recurring",
    RATE: "Rate",
    STANDARD: "Payment standard",
    CONTINUING: "Continuing",
    DELIVERABLE: "Deliverable",
  },
  comparator: { AT_LEAST: "at least", AT_MOST: "at most", EQUAL: "exactly" },
  recurrence: { MONTH: "every month", QUARTER: "every quarter", SCHOOL_YEAR: "every school year" },
  question: {
    ISSUE_DATE: "The notice carries no date of issue.",
    DUE_DATE:
      "Task {{number}}: the notice names the year but no due date. Until settled, {{yearEnd}} counts.",
    BUDGET: "Task {{number}}: the notice names no budget. {{unit}} is asked to supply it (yuan).",
    BASE: "Task {{number}}, “{{indicator}}”: the notice gives no quantity. Supply the base and its source.",
    APPROXIMATE:
      "Task {{number}}, “{{indicator}}”: the notice gives an approximate figure. Say what counts as done.",
    COUNTING_UNIT:
      "Task {{number}}, “{{indicator}}”: the notice says “人（次）”. Say whether persons or attendances count.",
    LEAD: "Task {{number}}: {{unit}}, named first in the notice, is assumed to lead. To be confirmed by the supervision office.",
    CHAIN: "Task {{number}}: {{unit}} has named nobody in its responsibility chain.",
    GROUP_MEMBERS: "The notice says “{{unit}}” without listing the units. Enter the members.",
  },
  refusal: {
    NOT_SUPERVISOR: "Only the supervision office may do this.",
    NOT_UNIT_ADMIN: "Only the unit's own administrator or the supervision office may do this.",
    NOT_SYSTEM_ADMIN: "Only a system administrator may do this.",
    NOT_YOUR_PEOPLE: "You may manage only the people of your own unit.",
    ROLE_NOT_YOURS_TO_GRANT:
      "A unit administrator may grant only the roles of reporter and unit administrator.",
    OWN_ACCOUNT: "You may not do this to your own account; ask another administrator.",
    OWN_UNIT_INVOLVED: "Your own unit is responsible for this task; another supervisor has to act.",
    ALREADY_PUBLISHED: "This year's programme is already published.",
    LEAD_ALREADY_CONFIRMED: "The lead unit is already confirmed.",
    TASK_SETTLED: "The task is closed or terminated and can no longer be changed.",
    ANSWERED_ELSEWHERE: "This question settles itself where the matter is kept; it is not answered here.",
    LAST_ADMINISTRATOR: "Nobody else could administer the system; appoint another administrator first.",
  },
  passwordFault: {
    TOO_SHORT: "A password has at least {{min}} characters.",
    TOO_LONG: "A password has at most {{max}} characters.",
    CONTAINS_USERNAME: "A password must not contain the user name.",
    TOO_SIMPLE: "A password needs two kinds of characters: upper case, lower case, digits, symbols.",
  },
};
