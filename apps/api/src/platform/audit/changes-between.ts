import type { FieldChange } from "./append-audit.ts";

type Value = string | number | boolean | null;

/** The fields that differ, named `<object>.<field>`, as the log keeps them; `before` is null where all is new. */
export const changesBetween = <After extends Record<string, Value>>(
  object: string,
  before: { readonly [Key in keyof After]: Value } | null,
  after: After,
): FieldChange[] =>
  Object.keys(after)
    .map((field) => ({
      field: `${object}.${field}`,
      before: textOf(before?.[field]),
      after: textOf(after[field]),
    }))
    .filter((change) => change.before !== change.after);

const textOf = (value: Value | undefined): string | null =>
  value === null || value === undefined ? null : String(value);
