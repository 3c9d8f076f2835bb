import type { TestApi } from "./api.ts";

export interface LoggedAct {
  readonly operation: string;
  readonly actor: string;
  readonly objectType: string;
  readonly changes: readonly Record<"field" | "before" | "after", string | null>[];
}

/** The latest act on record of those that a filter names, as an auditor reads it. */
export async function lastAct(api: TestApi, filter: Record<string, unknown>): Promise<LoggedAct | undefined> {
  const auditor = await api.as("auditor");
  const { auditEntries } = await auditor.get<{ auditEntries: { edges: { node: LoggedAct }[] } }>(
    `query ($filter: AuditFilter) { auditEntries(filter: $filter, first: 1) {
      edges { node { operation actor objectType changes { field before after } } } } }`,
    { filter },
  );
  return auditEntries.edges[0]?.node;
}
