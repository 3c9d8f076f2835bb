import { randomBytes } from "node:crypto";
import type { TestApi } from "./support/api.ts";
import { DEMO_PASSWORD } from "./support/api.ts";
import { insertAcceptedPlan } from "./support/delivered-task.ts";
import { insertReport, PNG } from "./support/inserted-report.ts";
import { assignmentObject, taskObject, unitId } from "./support/objects.ts";

export interface Call {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  /** For what is asked by GET instead. */
  readonly path?: string;
  /** For what is handed in there. */
  readonly form?: FormData;
}

interface Person {
  readonly id: string;
  readonly membershipId: string;
}

/** One of each thing that the table speaks of. */
interface Objects {
  readonly taskNumber: number;
  readonly taskId: string;
  readonly assignmentId: string;
  readonly unitId: string;
  readonly questionId: string;
  readonly reportId: string;
  readonly evidenceId: string;
  readonly planId: string;
  readonly lineageId: string;
}
export interface ObjectsOfTable {
  readonly programmeId: string;
  readonly own: Objects;
  readonly shared: Objects;
  readonly foreign: Objects;
}

/** Looked up once: no call of the table changes them. */
export async function objectsOfTable(api: TestApi): Promise<ObjectsOfTable> {
  const supervisor = await api.as("supervisor");
  const { programme } = await supervisor.get<{ programme: { id: string } }>(
    "{ programme(year: 2026) { id } }",
  );
  const objects = async (number: number, unitCode: string): Promise<Objects> => {
    const unit = await unitId(api, unitCode);
    const { id: taskId } = await taskObject(api, number);
    return {
      taskNumber: number,
      taskId,
      ...(await insertReport(api, taskId, unit)),
      ...(await insertAcceptedPlan(api, taskId, unit)),
      assignmentId: (await assignmentObject(api, number, unitCode)).id,
      unitId: unit,
      questionId: `${programme.id}:BUDGET:task:${number}`,
    };
  };
  return {
    programmeId: programme.id,
    own: await objects(24, "xfjydd"),
    shared: await objects(2, "fzrhjbzj"),
    foreign: await objects(7, "fzrhjbzj"),
  };
}

const username = (): string => `p-${randomBytes(6).toString("hex")}`;

async function createPerson(api: TestApi, unit: string): Promise<Person> {
  const admin = await api.as("admin");
  const { createUser } = await admin.get<{
    createUser: { user: { id: string; memberships: { id: string }[] } };
  }>("mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id memberships { id } } } }", {
    input: { username: username(), name: "测试人员", unitId: unit, role: "REPORTER" },
  });
  return { id: createUser.user.id, membershipId: createUser.user.memberships[0]?.id ?? "" };
}

const STALE = 999;

function mutation(name: string, input: Record<string, unknown>, selection = "{ id }"): Call {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return {
    query: `mutation ($input: ${type}!) { ${name}(input: $input) ${selection} }`,
    variables: { input },
  };
}

const LIGHT_POLICY = {
  yellowFromPoints: 10,
  redAbovePoints: 30,
  milestoneRedAfterDays: 30,
  missingReportsRed: 2,
  reportDueDay: 5,
  acknowledgeWorkingDays: 3,
};

/** How each operation of the table is called on an object. What takes a version gets a stale one and changes nothing. */
export async function callOn(
  api: TestApi,
  all: ObjectsOfTable,
  operation: string,
  object: string,
): Promise<Call> {
  const on = object === "shared" ? all.shared : object === "foreign" ? all.foreign : all.own;
  const stale = { expectedVersion: STALE };
  const task = { taskId: on.taskId, ...stale };
  const report = { reportId: on.reportId, ...stale };
  const plan = { planId: on.planId, ...stale };
  // Made anew where it is needed, because what is allowed changes people.
  const person = () => createPerson(api, on.unitId);
  const calls: Record<string, () => Call | Promise<Call>> = {
    me: () => ({ query: "{ me { user { id } } }" }),
    demoAccounts: () => ({ query: "{ demoAccounts { username } }" }),
    currentNotice: () => ({ query: "{ currentNotice { title } }" }),
    programmes: () => ({ query: "{ programmes { id } }" }),
    programme: () => ({ query: "{ programme(year: 2026) { id } }" }),
    tasks: () => ({ query: "{ tasks { totalCount } }" }),
    task: () => ({ query: `{ task(number: ${on.taskNumber}) { id } }` }),
    node: () => ({ query: "query ($id: ID!) { node(id: $id) { id } }", variables: { id: on.taskId } }),
    nodeOfUser: async () => ({
      query: "query ($id: ID!) { node(id: $id) { id } }",
      variables: { id: (await person()).id },
    }),
    nodeOfUnit: () => ({ query: "query ($id: ID!) { node(id: $id) { id } }", variables: { id: on.unitId } }),
    rollup: () => ({ query: "{ rollup(groupBy: [UNIT]) { total { tasks } } }" }),
    units: () => ({ query: "{ units { totalCount } }" }),
    reportSheet: () => ({ query: "{ reportSheet { period } }" }),
    reviewQueue: () => ({ query: "{ reviewQueue { reports { suspicions } } }" }),
    nodeOfReport: () => ({
      query: "query ($id: ID!) { node(id: $id) { id } }",
      variables: { id: on.reportId },
    }),
    downloadEvidence: () => ({ query: "", path: `/files/${on.evidenceId}` }),
    uploadEvidence: () => {
      const form = new FormData();
      form.append("file", new File([PNG], "图.png"));
      const path = `/files?task=${on.taskId}&unit=${on.unitId}&report=${on.reportId}`;
      return { query: "", path, form };
    },
    removeEvidence: () => ({
      query: "mutation ($input: RemoveEvidenceInput!) { removeEvidence(input: $input) }",
      variables: { input: { evidenceId: on.evidenceId } },
    }),
    nodeOfPlan: () => ({
      query: "query ($id: ID!) { node(id: $id) { id } }",
      variables: { id: on.planId },
    }),
    inbox: () => ({ query: "{ inbox { kind } }" }),
    lightPolicies: () => ({ query: "{ lightPolicies { versions { number } } }" }),
    previewLightPolicy: () => ({
      query: "query ($policy: LightPolicyInput!) { previewLightPolicy(policy: $policy) { after } }",
      variables: { policy: LIGHT_POLICY },
    }),
    setLightPolicy: () =>
      mutation(
        "setLightPolicy",
        { policy: LIGHT_POLICY, reason: "试行", expectedNumber: STALE },
        "{ versions { number } }",
      ),
    // BLUE is nobody's to set: who may set a colour gets as far as being told so.
    overrideLight: () =>
      mutation("overrideLight", { taskId: on.taskId, color: "BLUE", reason: "核查", until: "2099-12-31" }),
    endLightOverride: () => mutation("endLightOverride", { taskId: on.taskId, reason: "到期" }),
    acknowledgeTask: () => mutation("acknowledgeTask", { assignmentId: on.assignmentId, ...stale }),
    savePlan: () => mutation("savePlan", { ...task, startsOn: "2026-01-01", milestones: [], indicators: [] }),
    copyPlan: () => mutation("copyPlan", { ...task, fromTaskId: all.shared.taskId }),
    submitPlan: () => mutation("submitPlan", plan),
    returnPlan: () => mutation("returnPlan", { ...plan, remarks: [{ place: "plan", text: "请补充" }] }),
    acceptPlan: () => mutation("acceptPlan", plan),
    completeMilestone: () =>
      mutation("completeMilestone", { taskId: on.taskId, lineageId: on.lineageId, doneOn: "2026-01-31" }),
    saveReport: () => mutation("saveReport", { ...task, unitId: on.unitId, period: "2026-01", readings: [] }),
    submitReport: () => mutation("submitReport", report),
    submitReports: () => mutation("submitReports", { reports: [report] }),
    acceptReport: () => mutation("acceptReport", report),
    acceptReports: () => mutation("acceptReports", { reports: [report] }),
    returnReport: () => mutation("returnReport", { ...report, reason: "退回" }),
    correctReport: () => mutation("correctReport", { ...report, reason: "更正" }),
    users: () => ({ query: "{ users { totalCount } }" }),
    auditEntries: () => ({ query: "{ auditEntries { totalCount } }" }),
    exportLedger: () => ({ query: "", path: "/exports/ledger.xlsx" }),
    login: () => mutation("login", { username: "leader", password: DEMO_PASSWORD }, "{ demo }"),
    logout: () => ({ query: "mutation { logout }" }),
    changePassword: () =>
      mutation("changePassword", { currentPassword: DEMO_PASSWORD, newPassword: DEMO_PASSWORD }, "{ demo }"),
    publishProgramme: () => mutation("publishProgramme", { programmeId: all.programmeId, ...stale }),
    confirmLeads: () => mutation("confirmLeads", { tasks: [task] }),
    changeLead: () => mutation("changeLead", { ...task, unitId: all.shared.unitId }),
    addAssistUnit: () => mutation("addAssistUnit", { ...task, unitId: all.shared.unitId }),
    removeAssistUnit: () => mutation("removeAssistUnit", { ...task, unitId: all.shared.unitId }),
    updateAssignment: () =>
      mutation("updateAssignment", { assignmentId: on.assignmentId, duty: "分工", ...stale }),
    setResponsibilityChain: () =>
      mutation("setResponsibilityChain", { assignmentId: on.assignmentId, people: [], ...stale }),
    answerQuestion: () => mutation("answerQuestion", { questionId: on.questionId, answer: "1", ...stale }),
    createUnit: () => mutation("createUnit", { code: username(), name: username(), kind: "RESPONSIBLE" }),
    updateUnit: () =>
      mutation("updateUnit", { unitId: on.unitId, name: username(), lines: [], active: true, ...stale }),
    createUser: () =>
      mutation(
        "createUser",
        { username: username(), name: "新人", unitId: on.unitId, role: "REPORTER" },
        "{ user { id } }",
      ),
    updateUser: async () => mutation("updateUser", { userId: (await person()).id, name: "改名", ...stale }),
    setUserActive: async () =>
      mutation("setUserActive", { userId: (await person()).id, active: false, ...stale }),
    resetPassword: async () => mutation("resetPassword", { userId: (await person()).id }, "{ user { id } }"),
    grantMembership: async () =>
      mutation("grantMembership", {
        userId: (await person()).id,
        unitId: on.unitId,
        role: "UNIT_ADMIN",
        validFrom: "2026-01-01",
      }),
    endMembership: async () =>
      mutation("endMembership", {
        membershipId: (await person()).membershipId,
        validTo: "2027-12-31",
        ...stale,
      }),
  };
  const call = calls[operation];
  if (call === undefined) throw new Error(`The table names ${operation}, and nobody says how to call it.`);
  return call();
}
