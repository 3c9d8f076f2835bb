import type { Role } from "../organisation/vocabulary.ts";
import { type Actor, hasRole } from "./actor.ts";

/** Who may call an operation at all: anyone, anyone signed in, or one of these roles. What they may do with it, `policy` says. */
type Audience = "ANYONE" | "SIGNED_IN" | readonly Role[];

const deliverers = ["REPORTER", "UNIT_ADMIN", "COORDINATOR", "SUPERVISOR", "LEADER", "AUDITOR"] as const;
const unitPeople = ["REPORTER", "UNIT_ADMIN"] as const;
const accountKeepers = ["SYSTEM_ADMIN", "UNIT_ADMIN"] as const;

/** Every operation of the schema and its audience. An operation that this table does not name stops the build. */
export const operations = {
  // Queries
  me: "ANYONE",
  demoAccounts: "ANYONE",
  currentNotice: "ANYONE",
  node: "SIGNED_IN",
  programmes: deliverers,
  programme: deliverers,
  tasks: deliverers,
  task: deliverers,
  rollup: deliverers,
  reportSheet: unitPeople,
  reviewQueue: ["SUPERVISOR"],
  inbox: "SIGNED_IN",
  lightPolicies: deliverers,
  previewLightPolicy: ["SUPERVISOR"],
  units: "SIGNED_IN",
  users: ["SYSTEM_ADMIN", "UNIT_ADMIN", "AUDITOR"],
  auditEntries: ["AUDITOR"],
  // Mutations
  login: "ANYONE",
  logout: "ANYONE",
  changePassword: "SIGNED_IN",
  publishProgramme: ["SUPERVISOR"],
  confirmLeads: ["SUPERVISOR"],
  changeLead: ["SUPERVISOR"],
  addAssistUnit: ["SUPERVISOR"],
  removeAssistUnit: ["SUPERVISOR"],
  updateAssignment: ["SUPERVISOR", "UNIT_ADMIN"],
  setResponsibilityChain: ["SUPERVISOR", "UNIT_ADMIN"],
  answerQuestion: ["SUPERVISOR", "UNIT_ADMIN"],
  setLightPolicy: ["SUPERVISOR"],
  overrideLight: ["SUPERVISOR"],
  endLightOverride: ["SUPERVISOR"],
  acknowledgeTask: ["UNIT_ADMIN"],
  savePlan: unitPeople,
  copyPlan: unitPeople,
  submitPlan: ["UNIT_ADMIN"],
  returnPlan: ["SUPERVISOR"],
  acceptPlan: ["SUPERVISOR"],
  completeMilestone: unitPeople,
  saveReport: unitPeople,
  submitReport: ["UNIT_ADMIN"],
  submitReports: ["UNIT_ADMIN"],
  acceptReport: ["SUPERVISOR"],
  acceptReports: ["SUPERVISOR"],
  returnReport: ["SUPERVISOR"],
  correctReport: unitPeople,
  removeEvidence: unitPeople,
  createUnit: ["SYSTEM_ADMIN"],
  updateUnit: ["SYSTEM_ADMIN"],
  createUser: accountKeepers,
  updateUser: accountKeepers,
  setUserActive: accountKeepers,
  resetPassword: accountKeepers,
  grantMembership: accountKeepers,
  endMembership: accountKeepers,
} as const satisfies Record<string, Audience>;
export type Operation = keyof typeof operations;

/** Whether the actor (null: not signed in) belongs to an operation's audience. */
export function mayCall(actor: Actor | null, operation: Operation): boolean {
  const audience: Audience = operations[operation];
  if (audience === "ANYONE") return true;
  if (actor === null) return false;
  return audience === "SIGNED_IN" || audience.some((role) => hasRole(actor, role));
}
