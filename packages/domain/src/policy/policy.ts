import type { Role } from "../organisation/vocabulary.ts";
import type { QuestionKind } from "../programme/open-questions.ts";
import { isDelivered, isSettled, type TaskState } from "../programme/task-states.ts";
import type { ProgrammeState } from "../programme/vocabulary.ts";
import { isPlanEditable, type PlanState } from "../workflow/plan-states.ts";
import { isReportEditable, type ReportState } from "../workflow/report-states.ts";
import { type Actor, hasRole, hasRoleIn, unitsAs, worksIn } from "./actor.ts";

/**
 * Why an act is refused. `permission` reasons hold for this person whatever the object's state;
 * `state` reasons may pass. Each has a sentence in the language files under `refusals`.
 */
const refusals = {
  NOT_SUPERVISOR: "permission",
  NOT_UNIT_ADMIN: "permission",
  NOT_SYSTEM_ADMIN: "permission",
  NOT_OF_THE_UNIT: "permission",
  NOT_ADMIN_OF_THE_UNIT: "permission",
  NOT_OF_THE_LEAD: "permission",
  NOT_ADMIN_OF_THE_LEAD: "permission",
  OWN_WORK: "permission",
  NOT_YOUR_PEOPLE: "permission",
  ROLE_NOT_YOURS_TO_GRANT: "permission",
  OWN_ACCOUNT: "permission",
  OWN_UNIT_INVOLVED: "permission",
  ALREADY_PUBLISHED: "state",
  LEAD_ALREADY_CONFIRMED: "state",
  TASK_SETTLED: "state",
  ANSWERED_ELSEWHERE: "state",
  NOT_HANDED_OVER: "state",
  ALREADY_ACKNOWLEDGED: "state",
  ACKNOWLEDGEMENT_MISSING: "state",
  NO_PLAN_YET: "state",
  PLAN_NOT_EDITABLE: "state",
  PLAN_NOT_SUBMITTED: "state",
  NOT_DELIVERED: "state",
  MILESTONE_DONE: "state",
  REPORT_NOT_EDITABLE: "state",
  REPORT_NOT_SUBMITTED: "state",
  REPORT_NOT_ACCEPTED: "state",
  // Known only where all accounts are at hand: refused by the commands, not by a rule below.
  LAST_ADMINISTRATOR: "state",
} as const satisfies Record<string, "permission" | "state">;
export type Refusal = keyof typeof refusals;

/** True where the refusal is about the person, not about the moment. */
export const isPermissionRefusal = (refusal: Refusal): boolean => refusals[refusal] === "permission";

/** `unitIds`: every responsible unit, a group's members beside the group. */
export interface TaskFacts {
  readonly state: TaskState;
  readonly unitIds: readonly string[];
  readonly leadAssumed: boolean;
}
export interface AssignmentFacts {
  readonly unitId: string;
  readonly taskState: TaskState;
}
/** A unit's own part in a task that is to be acknowledged (签收). */
export interface AcknowledgementFacts extends AssignmentFacts {
  readonly acknowledged: boolean;
}
/** 施工图. `state` null: there is none yet. `unitIds` as in TaskFacts. */
export interface PlanFacts {
  readonly taskState: TaskState;
  readonly leadUnitId: string;
  readonly unitIds: readonly string[];
  readonly state: PlanState | null;
  /** Who wrote or submitted it: nobody reviews their own work. */
  readonly authorIds: readonly string[];
}
/** A unit's milestone of the plan in force. */
export interface MilestoneFacts extends AssignmentFacts {
  readonly done: boolean;
}
/** 进展填报 of one unit on one task. `state` null: there is none yet. */
export interface ReportFacts extends AssignmentFacts {
  readonly state: ReportState | null;
  readonly authorIds: readonly string[];
}
export interface QuestionFacts {
  readonly kind: QuestionKind;
  /** The unit that can know the answer; null where only 督查办 can settle it. */
  readonly unitId: string | null;
  readonly answeredElsewhere: boolean;
  /** The task that it concerns; null for one about the notice as a whole. */
  readonly task: Pick<TaskFacts, "state" | "unitIds"> | null;
}
export interface PersonFacts {
  readonly userId: string;
  /** Memberships that hold today or later; a person with none is nobody's but the administrator's. */
  readonly memberships: readonly { readonly unitId: string; readonly role: Role }[];
}
export interface GrantFacts {
  /** Null for an account that is only being opened. */
  readonly userId: string | null;
  readonly unitId: string;
  readonly role: Role;
}

type Rule<Facts> = (actor: Actor, facts: Facts) => readonly Refusal[];

const refuseUnless = (holds: boolean, refusal: Refusal): readonly Refusal[] => (holds ? [] : [refusal]);

const supervises: Rule<unknown> = (actor) => refuseUnless(hasRole(actor, "SUPERVISOR"), "NOT_SUPERVISOR");
const administers: Rule<unknown> = (actor) =>
  refuseUnless(hasRole(actor, "SYSTEM_ADMIN"), "NOT_SYSTEM_ADMIN");

/** 回避: nobody settles a matter of a unit that they belong to. */
const keepsOut = (actor: Actor, unitIds: readonly string[]): readonly Refusal[] =>
  refuseUnless(!unitIds.some((unitId) => worksIn(actor, unitId)), "OWN_UNIT_INVOLVED");

/** 督查办 settles who is responsible, but never where the official's own unit is concerned. */
const settlesAssignments: Rule<TaskFacts> = (actor, task) => [
  ...supervises(actor, task),
  ...keepsOut(actor, task.unitIds),
  ...refuseUnless(!isSettled(task.state), "TASK_SETTLED"),
];

/** A unit's case officers and administrators do its work; only its administrator puts the unit's name to it. */
const worksFor = (actor: Actor, unitId: string): boolean =>
  hasRoleIn(actor, "REPORTER", unitId) || hasRoleIn(actor, "UNIT_ADMIN", unitId);

const delivers = (taskState: TaskState): readonly Refusal[] =>
  refuseUnless(isDelivered(taskState), "NOT_DELIVERED");

const planIsOpen = ({ taskState, state }: PlanFacts): readonly Refusal[] =>
  refuseUnless(
    (taskState === "ASSIGNED" || taskState === "ACKNOWLEDGED") && (state === null || isPlanEditable(state)),
    "PLAN_NOT_EDITABLE",
  );

/** Nobody reviews what they wrote themselves. */
const reviewsOthers = (actor: Actor, authorIds: readonly string[]): readonly Refusal[] =>
  refuseUnless(actor.userId === null || !authorIds.includes(actor.userId), "OWN_WORK");

/** 督查办 reviews plans, but neither of their own unit nor of their own hand. */
const reviewsPlan: Rule<PlanFacts> = (actor, plan) => [
  ...supervises(actor, plan),
  ...keepsOut(actor, plan.unitIds),
  ...reviewsOthers(actor, plan.authorIds),
  ...refuseUnless(plan.taskState === "PLAN_REVIEW" && plan.state === "SUBMITTED", "PLAN_NOT_SUBMITTED"),
];

/** 督查办 reviews reports, but neither of their own unit nor of their own hand. */
const reviewsReport: Rule<ReportFacts> = (actor, report) => [
  ...supervises(actor, report),
  ...keepsOut(actor, [report.unitId]),
  ...reviewsOthers(actor, report.authorIds),
  ...refuseUnless(report.state === "SUBMITTED", "REPORT_NOT_SUBMITTED"),
];

/** The system has no account of its own, and an account that is only being opened is nobody's yet. */
const isOwn = (actor: Actor, userId: string | null): boolean => userId !== null && userId === actor.userId;

/** Roles that a unit's administrator may give within the own unit. */
const unitRoles: ReadonlySet<Role> = new Set(["REPORTER", "UNIT_ADMIN"]);

/** Accounts all of whose capacities lie within units that the actor administers, or any for the administrator. */
const keepsAccount: Rule<PersonFacts> = (actor, person) => {
  if (hasRole(actor, "SYSTEM_ADMIN")) return [];
  const own = unitsAs(actor, "UNIT_ADMIN");
  const theirs =
    person.memberships.length > 0 &&
    person.memberships.every((held) => own.includes(held.unitId) && unitRoles.has(held.role));
  return refuseUnless(theirs, "NOT_YOUR_PEOPLE");
};

/** Who may give or end a capacity: administrators any, unit administrators their unit's; nobody their own. */
const grants: Rule<GrantFacts> = (actor, grant) => [
  ...(hasRole(actor, "SYSTEM_ADMIN")
    ? []
    : [
        ...refuseUnless(hasRoleIn(actor, "UNIT_ADMIN", grant.unitId), "NOT_YOUR_PEOPLE"),
        ...refuseUnless(unitRoles.has(grant.role), "ROLE_NOT_YOURS_TO_GRANT"),
      ]),
  ...refuseUnless(!isOwn(actor, grant.userId), "OWN_ACCOUNT"),
];

/** Locking an account or resetting its password: never the own one. */
const locksAccount: Rule<PersonFacts> = (actor, person) => [
  ...keepsAccount(actor, person),
  ...refuseUnless(!isOwn(actor, person.userId), "OWN_ACCOUNT"),
];

/** One sentence per act. The record refuses a forgotten one; gate, `allowedActions` and tests all read this. */
export const policy = {
  publishProgramme: (actor, programme) => [
    ...supervises(actor, programme),
    ...refuseUnless(programme.state === "DRAFT", "ALREADY_PUBLISHED"),
  ],
  confirmLead: (actor, task) => [
    ...settlesAssignments(actor, task),
    ...refuseUnless(task.leadAssumed, "LEAD_ALREADY_CONFIRMED"),
  ],
  changeLead: settlesAssignments,
  addAssistUnit: settlesAssignments,
  removeAssistUnit: settlesAssignments,
  editAssignment: (actor, assignment) => [
    ...(hasRole(actor, "SUPERVISOR")
      ? []
      : refuseUnless(hasRoleIn(actor, "UNIT_ADMIN", assignment.unitId), "NOT_UNIT_ADMIN")),
    ...refuseUnless(!isSettled(assignment.taskState), "TASK_SETTLED"),
  ],
  answerQuestion: (actor, question) => [
    ...(question.unitId !== null && hasRoleIn(actor, "UNIT_ADMIN", question.unitId)
      ? []
      : [...supervises(actor, question), ...keepsOut(actor, question.task?.unitIds ?? [])]),
    ...refuseUnless(question.task === null || !isSettled(question.task.state), "TASK_SETTLED"),
    ...refuseUnless(!question.answeredElsewhere, "ANSWERED_ELSEWHERE"),
  ],
  acknowledgeTask: (actor, part) => [
    ...refuseUnless(hasRoleIn(actor, "UNIT_ADMIN", part.unitId), "NOT_ADMIN_OF_THE_UNIT"),
    ...refuseUnless(part.taskState !== "DRAFT", "NOT_HANDED_OVER"),
    ...refuseUnless(!isSettled(part.taskState), "TASK_SETTLED"),
    ...refuseUnless(!part.acknowledged, "ALREADY_ACKNOWLEDGED"),
  ],
  draftPlan: (actor, plan) => [
    ...refuseUnless(worksFor(actor, plan.leadUnitId), "NOT_OF_THE_LEAD"),
    ...planIsOpen(plan),
  ],
  submitPlan: (actor, plan) => [
    ...refuseUnless(hasRoleIn(actor, "UNIT_ADMIN", plan.leadUnitId), "NOT_ADMIN_OF_THE_LEAD"),
    ...refuseUnless(plan.state !== null, "NO_PLAN_YET"),
    ...planIsOpen(plan),
    ...refuseUnless(plan.taskState !== "ASSIGNED", "ACKNOWLEDGEMENT_MISSING"),
  ],
  reviewPlan: reviewsPlan,
  completeMilestone: (actor, milestone) => [
    ...refuseUnless(worksFor(actor, milestone.unitId), "NOT_OF_THE_UNIT"),
    ...delivers(milestone.taskState),
    ...refuseUnless(!milestone.done, "MILESTONE_DONE"),
  ],
  draftReport: (actor, report) => [
    ...refuseUnless(worksFor(actor, report.unitId), "NOT_OF_THE_UNIT"),
    ...delivers(report.taskState),
    ...refuseUnless(report.state === null || isReportEditable(report.state), "REPORT_NOT_EDITABLE"),
  ],
  submitReport: (actor, report) => [
    ...refuseUnless(hasRoleIn(actor, "UNIT_ADMIN", report.unitId), "NOT_ADMIN_OF_THE_UNIT"),
    ...delivers(report.taskState),
    ...refuseUnless(report.state !== null && isReportEditable(report.state), "REPORT_NOT_EDITABLE"),
  ],
  correctReport: (actor, report) => [
    ...refuseUnless(worksFor(actor, report.unitId), "NOT_OF_THE_UNIT"),
    ...delivers(report.taskState),
    ...refuseUnless(report.state === "ACCEPTED", "REPORT_NOT_ACCEPTED"),
  ],
  reviewReport: reviewsReport,
  setLightPolicy: supervises,
  overrideLight: (actor, task) => [
    ...supervises(actor, task),
    ...keepsOut(actor, task.unitIds),
    ...refuseUnless(!isSettled(task.state), "TASK_SETTLED"),
  ],
  manageUnits: administers,
  createUser: grants,
  updateUser: keepsAccount,
  setUserActive: locksAccount,
  resetPassword: locksAccount,
  grantMembership: grants,
  endMembership: grants,
} as const satisfies {
  publishProgramme: Rule<{ readonly state: ProgrammeState }>;
  confirmLead: Rule<TaskFacts>;
  changeLead: Rule<TaskFacts>;
  addAssistUnit: Rule<TaskFacts>;
  removeAssistUnit: Rule<TaskFacts>;
  editAssignment: Rule<AssignmentFacts>;
  answerQuestion: Rule<QuestionFacts>;
  acknowledgeTask: Rule<AcknowledgementFacts>;
  draftPlan: Rule<PlanFacts>;
  submitPlan: Rule<PlanFacts>;
  reviewPlan: Rule<PlanFacts>;
  completeMilestone: Rule<MilestoneFacts>;
  draftReport: Rule<ReportFacts>;
  submitReport: Rule<ReportFacts>;
  correctReport: Rule<ReportFacts>;
  reviewReport: Rule<ReportFacts>;
  setLightPolicy: Rule<unknown>;
  overrideLight: Rule<TaskFacts>;
  manageUnits: Rule<unknown>;
  createUser: Rule<GrantFacts>;
  updateUser: Rule<PersonFacts>;
  setUserActive: Rule<PersonFacts>;
  resetPassword: Rule<PersonFacts>;
  grantMembership: Rule<GrantFacts>;
  endMembership: Rule<GrantFacts>;
};

/** What a person may be allowed to do to an object. */
export type Act = keyof typeof policy;
/** What the rule of an act looks at. */
export type FactsOf<A extends Act> = Parameters<(typeof policy)[A]>[1];

/** Why the actor may not do this now, or an empty list where the actor may. All reasons at once. */
export const refusalsOf = <A extends Act>(actor: Actor, act: A, facts: FactsOf<A>): readonly Refusal[] =>
  (policy[act] as Rule<FactsOf<A>>)(actor, facts);

/** Whether a question waits for this person: the unit that can know the answer, else 督查办. */
export const isAskedOf = (actor: Actor, question: Pick<QuestionFacts, "unitId">): boolean =>
  question.unitId === null ? hasRole(actor, "SUPERVISOR") : hasRoleIn(actor, "UNIT_ADMIN", question.unitId);
