import type { TestApi } from "./api.ts";
import type { AnsweredError } from "./client.ts";

const PLAN = `id baseline state startsOn dueOn summary version acceptedOn decidedBy submittedAt
  milestones { id lineageId name criterion weight plannedOn doneOn remark overdueDays unit { code }
    evidence { name } allowedActions { action allowed } }
  indicators { indicator { id name } target trajectory { month value } parts { unit { code } target } }
  remarks { place text author } allowedActions { action allowed }`;

export interface Plan {
  readonly id: string;
  readonly baseline: number;
  readonly state: string;
  readonly startsOn: string;
  readonly version: number;
  readonly acceptedOn: string | null;
  readonly decidedBy: string | null;
  readonly milestones: readonly {
    readonly lineageId: string;
    readonly name: string;
    readonly plannedOn: string;
    readonly doneOn: string | null;
    readonly overdueDays: number;
    readonly unit: { readonly code: string };
    readonly evidence: readonly { readonly name: string }[];
    readonly allowedActions: readonly { readonly action: string; readonly allowed: boolean }[];
  }[];
  readonly indicators: readonly {
    readonly indicator: { readonly id: string; readonly name: string };
    readonly target: number | null;
    readonly trajectory: readonly { readonly month: string; readonly value: number }[];
    readonly parts: readonly { readonly unit: { readonly code: string }; readonly target: number | null }[];
  }[];
  readonly remarks: readonly { readonly place: string; readonly text: string; readonly author: string }[];
}

export interface PlannedTask {
  readonly id: string;
  readonly state: string;
  readonly plan: Plan | null;
  readonly baseline: Plan | null;
  readonly baselines: readonly Plan[];
}

/** A task with its plans, read by who sees everything. */
export async function plannedTask(api: TestApi, number: number): Promise<PlannedTask> {
  const client = await api.as("supervisor");
  const { task } = await client.get<{ task: PlannedTask }>(
    `query ($number: Int!) { task(number: $number) {
       id state plan { ${PLAN} } baseline { ${PLAN} } baselines { ${PLAN} } } }`,
    { number },
  );
  return task;
}

/** What an operation is called with: `SavePlanInput` for `savePlan`. */
const document = (name: string, fields = PLAN): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`;

type Input = Record<string, unknown>;

/** Calls an operation on a plan that must succeed. */
export async function onPlan(api: TestApi, username: string, name: string, input: Input): Promise<Plan> {
  const client = await api.as(username);
  return (await client.get<Record<string, Plan>>(document(name), { input }))[name] as Plan;
}

/** Calls one that must be refused. */
export async function refusedOnPlan(
  api: TestApi,
  username: string,
  name: string,
  input: Input,
  fields = "id",
): Promise<AnsweredError["extensions"]> {
  const client = await api.as(username);
  return (await client.refusal(document(name, fields), { input })).extensions;
}

/** The code of what one answers with, `ok` where it is done. */
export async function outcomeOnPlan(api: TestApi, username: string, name: string, input: Input) {
  const client = await api.as(username);
  const { errors } = await client.ask(document(name, "id"), { input });
  return errors?.[0]?.extensions.code ?? "ok";
}

/** What `acceptPlan` and its like are called with. */
export const planVersion = ({ id, version }: Plan) => ({ planId: id, expectedVersion: version });
