import { type TaskState, taskStates } from "@minsheng/domain/programme/task-states";
import type { RollupDimension } from "../../gql/graphql.ts";
import {
  choiceParam,
  choicesParam,
  dayParam,
  integerParam,
  listParam,
  type UrlParams,
} from "../../shared/url-state/url-params.ts";

/** What the tasks can be counted by, as the URL and as the API name it. */
export const dimensions = {
  project: "PROJECT",
  unit: "UNIT",
  line: "LINE",
  state: "STATE",
  light: "LIGHT",
  month: "MONTH",
} as const satisfies Record<string, RollupDimension>;
export type Dimension = keyof typeof dimensions;
export const dimensionNames = Object.keys(dimensions) as Dimension[];

export interface RollupState {
  readonly year: number | null;
  readonly by: Dimension;
  /** Divides each row once more. */
  readonly within: Dimension | "none";
  readonly unitIds: readonly string[];
  readonly states: readonly TaskState[];
  /** Null: as things stand now. */
  readonly asOf: string | null;
}

export const rollupParams: UrlParams<RollupState> = {
  year: integerParam,
  by: choiceParam(dimensionNames, "project"),
  within: choiceParam([...dimensionNames, "none"], "none"),
  unitIds: listParam,
  states: choicesParam(taskStates),
  asOf: dayParam,
};
