/** An enum object as type-graphql wants it, from a list of values that are already SCREAMING_SNAKE. */
export const enumOf = <Value extends string>(values: readonly Value[]): { [Key in Value]: Key } =>
  Object.fromEntries(values.map((value) => [value, value])) as { [Key in Value]: Key };

/** The same for camelCase names: `confirmLead` is CONFIRM_LEAD in the schema and `confirmLead` in code. */
export const screamingSnakeEnum = <Value extends string>(values: readonly Value[]): Record<string, Value> =>
  Object.fromEntries(
    values.map((value) => [value.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(), value]),
  );
