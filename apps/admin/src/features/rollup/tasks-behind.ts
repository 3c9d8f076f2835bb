import type { LightColor } from "../../gql/graphql.ts";
import { type Key, unitAndLine } from "./rollup-key.ts";
import type { RollupState } from "./rollup-params.ts";

/** What a figure counts among the tasks of its row. */
export type Counted =
  | { readonly of: "tasks" | "joint" | "led" | "leadAssumed" | "chainMissing" }
  | { readonly of: "state"; readonly state: string }
  | { readonly of: "light"; readonly light: LightColor };

interface Project {
  readonly id: string;
  readonly ordinal: number;
}

/** The ledger's address that lists exactly the tasks which a figure counts. */
export function tasksBehind(
  keys: readonly Key[],
  counted: Counted,
  { year, unitIds, states, asOf }: RollupState,
  projects: readonly Project[],
): string {
  const search = new URLSearchParams();
  const set = (name: string, value: string | number | undefined) => {
    if (value !== undefined && value !== "") search.set(name, String(value));
  };
  set("year", year ?? undefined);
  set("asOf", asOf ?? undefined);
  set("states", states.join(","));
  const unitParam = counted.of === "led" ? "leadUnitIds" : "unitIds";
  set(unitParam, unitIds.join(","));
  for (const key of keys) {
    const { unit, line } = unitAndLine(key);
    set(unitParam, unit);
    set("lines", line);
    if (key.dimension === "STATE") set("states", key.id);
    if (key.dimension === "LIGHT") set("lights", key.id);
    if (key.dimension === "PROJECT") set("projects", projects.find(({ id }) => id === key.id)?.ordinal);
  }
  if (counted.of === "state") set("states", counted.state);
  if (counted.of === "light") set("lights", counted.light);
  if (counted.of === "joint" || counted.of === "leadAssumed" || counted.of === "chainMissing") {
    set(counted.of, "true");
  }
  return `/tasks?${search}`;
}
