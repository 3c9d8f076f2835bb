import type { TestApi } from "./api.ts";
import type { DeliveredTask } from "./delivered-task.ts";

const REPORT = `id period revision state version dueOn overdue narrative noChangeReason correctionReason verified
  readings { value note previousValue plannedValue partTarget indicator { name } }
  checks { code noteRequired message } evidence { id name duplicateOf previewUrl url mediaType size }
  submittedBy decidedBy decisionReason allowedActions { action allowed }`;

export interface Report {
  readonly id: string;
  readonly period: string;
  readonly revision: number;
  readonly state: string;
  readonly version: number;
  readonly dueOn: string;
  readonly overdue: boolean;
  readonly narrative: string;
  readonly noChangeReason: string | null;
  readonly correctionReason: string | null;
  readonly verified: number | null;
  readonly readings: readonly {
    readonly value: number;
    readonly note: string | null;
    readonly previousValue: number | null;
    readonly plannedValue: number | null;
    readonly partTarget: number | null;
    readonly indicator: { readonly name: string };
  }[];
  readonly checks: readonly {
    readonly code: string;
    readonly noteRequired: boolean;
    readonly message: string;
  }[];
  readonly evidence: readonly {
    readonly id: string;
    readonly name: string;
    readonly duplicateOf: readonly string[];
    readonly previewUrl: string | null;
    readonly url: string;
  }[];
  readonly submittedBy: string | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
  readonly allowedActions: readonly { readonly action: string; readonly allowed: boolean }[];
}

/** What an operation on a report is called with: `SaveReportInput` for `saveReport`. */
export const mutationOf = (name: string): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${REPORT} } }`;

/** Calls an operation on a report that must succeed. */
export async function onReport(
  api: TestApi,
  username: string,
  name: string,
  input: Record<string, unknown>,
): Promise<Report> {
  const client = await api.as(username);
  return (await client.get<Record<string, Report>>(mutationOf(name), { input }))[name] as Report;
}

/** The unit's figures by indicator name, as an input's. */
export const readingsOf = (
  task: DeliveredTask,
  figures: Readonly<Record<string, number | readonly [value: number, note: string]>>,
): object[] =>
  Object.entries(figures).map(([name, figure]) => {
    const [value, note] = typeof figure === "number" ? [figure, null] : figure;
    return { indicatorId: task.indicatorIds[name], value, note };
  });

/** What `acceptReport` and its like are called with. */
export const versionOf = ({ id, version }: Report) => ({ reportId: id, expectedVersion: version });
