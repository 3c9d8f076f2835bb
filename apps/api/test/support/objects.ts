import type { TestApi } from "./api.ts";

export interface TaskObject {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly assignments: readonly {
    readonly id: string;
    readonly role: string;
    readonly assumed: boolean;
    readonly version: number;
    readonly unit: { readonly id: string; readonly code: string; readonly name: string };
  }[];
}

/** A task as it stands, read by who sees everything. */
export async function taskObject(api: TestApi, number: number): Promise<TaskObject> {
  const client = await api.as("supervisor");
  const { task } = await client.get<{ task: TaskObject }>(
    `query ($number: Int!) { task(number: $number) {
       id number version assignments { id role assumed version unit { id code name } }
     } }`,
    { number },
  );
  return task;
}

/** A unit's part in a task. */
export async function assignmentObject(api: TestApi, number: number, unitCode: string) {
  const task = await taskObject(api, number);
  const assignment = task.assignments.find((one) => one.unit.code === unitCode);
  if (assignment === undefined) throw new Error(`Unit ${unitCode} has no part in task ${number}.`);
  return assignment;
}

/** A unit's id by its code. */
export async function unitId(api: TestApi, code: string): Promise<string> {
  const client = await api.as("admin");
  const { units } = await client.get<{ units: { edges: { node: { id: string; code: string } }[] } }>(
    "{ units { edges { node { id code } } } }",
  );
  const unit = units.edges.find((edge) => edge.node.code === code)?.node;
  if (unit === undefined) throw new Error(`There is no unit ${code}.`);
  return unit.id;
}

/** How many acts are on record; what a refused one must not change. */
export async function auditCount(api: TestApi): Promise<number> {
  const [row] = await api.database.read.rows<{ entries: number }>(
    "SELECT COUNT(*) AS entries FROM audit_entry",
  );
  return Number(row?.entries);
}
