import { type LedgerColumn, ledgerColumns } from "@minsheng/domain/programme/ledger-columns";
import { taskStates } from "@minsheng/domain/programme/task-states";
import { indicatorKinds } from "@minsheng/domain/programme/vocabulary";
import { lightColors } from "@minsheng/domain/standing/policy";
import { badInput, type FieldFault } from "../../platform/errors.ts";
import { type Language, languages } from "../../platform/language/messages.ts";
import type { TaskFilter, TaskSort } from "../programme/task.types.ts";

const groupings = ["project", "unit", "none"] as const;
type Grouping = (typeof groupings)[number];

/** What of the ledger is asked for: the rows, order, groups and columns of a screen. */
export interface LedgerRequest {
  readonly filter: TaskFilter;
  /** The day whose state is asked for; null for now. */
  readonly asOf: string | null;
  readonly sort: TaskSort;
  readonly groupBy: Grouping;
  readonly columns: readonly LedgerColumn[];
  /** The reader's own where the address names none. */
  readonly language: Language | null;
}

/** A parameter's value by its text; undefined where it is none. */
type Read<Value> = (text: string) => Value | undefined;

const words: Read<string> = (text) => text;
const integer: Read<number> = (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);
const day: Read<string> = (text) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
const flag: Read<boolean> = (text) => (text === "true" ? true : text === "false" ? false : undefined);
const oneOf =
  <Value extends string>(choices: readonly Value[]): Read<Value> =>
  (text) =>
    choices.find((choice) => choice === text);
const listOf =
  <Value>(read: Read<Value>): Read<Value[]> =>
  (text) => {
    const values = [...new Set(text.split(","))].map(read);
    return values.every((value) => value !== undefined) ? values : undefined;
  };

const sortFields = {
  number: "NUMBER",
  dueOn: "DUE_ON",
  state: "STATE",
  leadUnit: "LEAD_UNIT",
  light: "LIGHT",
  progress: "PROGRESS",
} as const;
const sort: Read<TaskSort> = (text) => {
  const [, field, direction] = /^(number|dueOn|state|leadUnit|light|progress)\.(asc|desc)$/.exec(text) ?? [];
  return field === undefined
    ? undefined
    : {
        field: sortFields[field as keyof typeof sortFields],
        direction: direction === "desc" ? "DESC" : "ASC",
      };
};

const parameters = {
  year: integer,
  text: words,
  projects: listOf(integer),
  unitIds: listOf(words),
  leadUnitIds: listOf(words),
  assistUnitIds: listOf(words),
  lines: listOf(words),
  states: listOf(oneOf(taskStates)),
  lights: listOf(oneOf(lightColors)),
  kinds: listOf(oneOf(indicatorKinds)),
  joint: flag,
  leadAssumed: flag,
  chainMissing: flag,
  asOf: day,
  groupBy: oneOf(groupings),
  sort,
  columns: listOf(oneOf(ledgerColumns)),
  lang: oneOf(languages),
};
type Parameters = {
  [Name in keyof typeof parameters]?: Exclude<ReturnType<(typeof parameters)[Name]>, undefined>;
};

/** Reads the address of an export; BAD_USER_INPUT names every parameter that is unknown, repeated or has no such value. */
export function readLedgerRequest(query: Readonly<Record<string, unknown>>): LedgerRequest {
  const {
    groupBy = "project",
    sort = { field: "NUMBER", direction: "ASC" },
    columns = ledgerColumns.filter((column) => column !== "wording"),
    asOf = null,
    lang = null,
    ...filter
  } = readParameters(query);
  return { filter, asOf, sort, groupBy, columns, language: lang };
}

function readParameters(query: Readonly<Record<string, unknown>>): Parameters {
  const readers = new Map<string, Read<unknown>>(Object.entries(parameters));
  const asked = Object.entries(query).filter(([, text]) => text !== "");
  const read = asked.map(([name, text]) => ({
    name,
    value: typeof text === "string" ? readers.get(name)?.(text) : undefined,
  }));
  const faults = read.flatMap(({ name, value }): FieldFault[] =>
    value === undefined ? [{ field: name, message: "field.badValue" }] : [],
  );
  if (faults.length > 0) throw badInput(...faults);
  return Object.fromEntries(read.map(({ name, value }) => [name, value]));
}
