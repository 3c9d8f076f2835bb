import { expect, test } from "vitest";
import { actorWith, rolesFor } from "./actors.fixture.ts";
import { mayCall, type Operation, operations } from "./operations.ts";

/**
 * Who may call what, written a second time on purpose: a change of the policy is made knowingly, in both places.
 * One letter a role: R reporter, U unit administrator, C coordinator, S supervisor, L leader, A auditor,
 * X system administrator; + signed in without any role, * not signed in at all.
 */
const signedTable: Record<Operation, string> = {
  me: "RUCSLAX+*",
  demoAccounts: "RUCSLAX+*",
  currentNotice: "RUCSLAX+*",
  login: "RUCSLAX+*",
  logout: "RUCSLAX+*",
  node: "RUCSLAX+",
  units: "RUCSLAX+",
  changePassword: "RUCSLAX+",
  programmes: "RUCSLA",
  programme: "RUCSLA",
  tasks: "RUCSLA",
  task: "RUCSLA",
  rollup: "RUCSLA",
  users: "UAX",
  auditEntries: "A",
  publishProgramme: "S",
  confirmLeads: "S",
  changeLead: "S",
  addAssistUnit: "S",
  removeAssistUnit: "S",
  updateAssignment: "US",
  setResponsibilityChain: "US",
  answerQuestion: "US",
  acknowledgeTask: "U",
  savePlan: "RU",
  copyPlan: "RU",
  submitPlan: "U",
  returnPlan: "S",
  acceptPlan: "S",
  completeMilestone: "RU",
  inbox: "RUCSLAX+",
  lightPolicies: "RUCSLA",
  previewLightPolicy: "S",
  setLightPolicy: "S",
  overrideLight: "S",
  endLightOverride: "S",
  reportSheet: "RU",
  reviewQueue: "S",
  saveReport: "RU",
  submitReport: "U",
  submitReports: "U",
  acceptReport: "S",
  acceptReports: "S",
  returnReport: "S",
  correctReport: "RU",
  removeEvidence: "RU",
  createUnit: "X",
  updateUnit: "X",
  createUser: "UX",
  updateUser: "UX",
  setUserActive: "UX",
  resetPassword: "UX",
  grantMembership: "UX",
  endMembership: "UX",
};

const letters = {
  REPORTER: "R",
  UNIT_ADMIN: "U",
  COORDINATOR: "C",
  SUPERVISOR: "S",
  LEADER: "L",
  AUDITOR: "A",
  SYSTEM_ADMIN: "X",
} as const;

test("every operation is in the table", () => {
  expect(Object.keys(operations).toSorted()).toEqual(Object.keys(signedTable).toSorted());
});

test.each(Object.keys(signedTable) as Operation[])("%s", (operation) => {
  const allowed = [
    ...rolesFor((actor) => mayCall(actor, operation)).map((role) => letters[role]),
    ...(mayCall(actorWith(), operation) ? ["+"] : []),
    ...(mayCall(null, operation) ? ["*"] : []),
  ].join("");
  expect(allowed).toBe(signedTable[operation]);
});
