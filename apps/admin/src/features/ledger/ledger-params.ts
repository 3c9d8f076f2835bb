import { type LedgerColumn, ledgerColumns } from "@minsheng/domain/programme/ledger-columns";
import { type TaskState, taskStates } from "@minsheng/domain/programme/task-states";
import { type IndicatorKind, indicatorKinds } from "@minsheng/domain/programme/vocabulary";
import { type LightColor, lightColors } from "@minsheng/domain/standing/policy";
import type { TaskFilter, TaskSort } from "../../gql/graphql.ts";
import {
  choiceParam,
  choicesParam,
  dayParam,
  flagParam,
  integerParam,
  integersParam,
  listParam,
  textParam,
  type UrlParams,
} from "../../shared/url-state/url-params.ts";

export const groupings = ["project", "unit", "none"] as const;
export type Grouping = (typeof groupings)[number];

/** What may be sorted by, as the URL and as the API name it. */
const sortFields = {
  number: "NUMBER",
  leadUnit: "LEAD_UNIT",
  state: "STATE",
  light: "LIGHT",
  progress: "PROGRESS",
  dueOn: "DUE_ON",
} as const;
export type SortField = keyof typeof sortFields;
export type Sort = `${SortField}.${"asc" | "desc"}`;
const sorts = (Object.keys(sortFields) as SortField[]).flatMap(
  (field) => [`${field}.asc`, `${field}.desc`] as const,
);

/** The filters of the ledger, named as in the API's TaskFilter and in the export's address. */
export interface LedgerFilters {
  readonly year: number | null;
  readonly text: string;
  readonly projects: readonly number[];
  readonly unitIds: readonly string[];
  readonly leadUnitIds: readonly string[];
  readonly assistUnitIds: readonly string[];
  readonly lines: readonly string[];
  readonly states: readonly TaskState[];
  readonly lights: readonly LightColor[];
  readonly kinds: readonly IndicatorKind[];
  readonly joint: boolean | null;
  readonly leadAssumed: boolean | null;
  readonly chainMissing: boolean | null;
}

export interface LedgerState extends LedgerFilters {
  /** Null: as things stand now. */
  readonly asOf: string | null;
  readonly groupBy: Grouping;
  readonly sort: Sort;
  /** Empty: the person's own choice. */
  readonly columns: readonly LedgerColumn[];
}

export const noFilters: LedgerFilters = {
  year: null,
  text: "",
  projects: [],
  unitIds: [],
  leadUnitIds: [],
  assistUnitIds: [],
  lines: [],
  states: [],
  lights: [],
  kinds: [],
  joint: null,
  leadAssumed: null,
  chainMissing: null,
};

export const ledgerParams: UrlParams<LedgerState> = {
  year: integerParam,
  text: textParam,
  projects: integersParam,
  unitIds: listParam,
  leadUnitIds: listParam,
  assistUnitIds: listParam,
  lines: listParam,
  states: choicesParam(taskStates),
  lights: choicesParam(lightColors),
  kinds: choicesParam(indicatorKinds),
  joint: flagParam,
  leadAssumed: flagParam,
  chainMissing: flagParam,
  asOf: dayParam,
  groupBy: choiceParam(groupings, "project"),
  sort: choiceParam(sorts, "number.asc"),
  columns: choicesParam(ledgerColumns),
};

/** The API's filter: what is not asked is left out. */
export function taskFilter(state: LedgerFilters): TaskFilter {
  const asked = Object.keys(noFilters).flatMap((name) => {
    const value = state[name as keyof LedgerFilters];
    const empty = value === null || value === "" || (Array.isArray(value) && value.length === 0);
    return empty ? [] : [[name, value]];
  });
  return Object.fromEntries(asked);
}

/** How many filters narrow the list; the search box and the year speak for themselves. */
export const filterCount = (state: LedgerFilters): number =>
  Object.keys(taskFilter({ ...state, text: "", year: null })).length;

export function sortParts(sort: Sort): { readonly field: SortField; readonly descending: boolean } {
  const [field, direction] = sort.split(".") as [SortField, "asc" | "desc"];
  return { field, descending: direction === "desc" };
}

export function taskSort(sort: Sort): TaskSort {
  const { field, descending } = sortParts(sort);
  return { field: sortFields[field], direction: descending ? "DESC" : "ASC" };
}
