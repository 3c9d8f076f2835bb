/** How one value stands in a URL; the default is left out. */
export interface UrlParam<T> {
  readonly read: (text: string | null) => T;
  readonly write: (value: T) => string | null;
}

export const textParam: UrlParam<string> = {
  read: (text) => text ?? "",
  write: (value) => value || null,
};

/** True, false, or not asked. */
export const flagParam: UrlParam<boolean | null> = {
  read: (text) => (text === "true" ? true : text === "false" ? false : null),
  write: (value) => (value === null ? null : String(value)),
};

export const integerParam: UrlParam<number | null> = {
  read: (text) => (text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null),
  write: (value) => (value === null ? null : String(value)),
};

/** A day YYYY-MM-DD, or none. */
export const dayParam: UrlParam<string | null> = {
  read: (text) => (text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null),
  write: (value) => value,
};

/** One of a few words; anything else reads as the default. */
export const choiceParam = <const T extends string>(
  choices: readonly T[],
  otherwise: NoInfer<T>,
): UrlParam<T> => ({
  read: (text) => choices.find((choice) => choice === text) ?? otherwise,
  write: (value) => (value === otherwise ? null : value),
});

const split = (text: string | null): string[] => text?.split(",").filter((part) => part !== "") ?? [];

export const listParam: UrlParam<readonly string[]> = {
  read: split,
  write: (values) => values.join(",") || null,
};

/** Some of a few words, in the order of the choices. */
export const choicesParam = <const T extends string>(choices: readonly T[]): UrlParam<readonly T[]> => ({
  read: (text) => {
    const parts = split(text);
    return choices.filter((choice) => parts.includes(choice));
  },
  write: listParam.write,
});

export const integersParam: UrlParam<readonly number[]> = {
  read: (text) =>
    split(text)
      .filter((part) => /^\d{1,9}$/.test(part))
      .map(Number),
  write: (values) => values.join(",") || null,
};

/** The parameters of one page, by name. */
export type UrlParams<T> = { readonly [K in keyof T]: UrlParam<T[K]> };

const namesOf = <T extends object>(params: UrlParams<T>) => Object.keys(params) as (keyof T & string)[];

export function readUrl<T extends object>(params: UrlParams<T>, search: URLSearchParams): T {
  const entries = namesOf(params).map((name) => [name, params[name].read(search.get(name))]);
  return Object.fromEntries(entries);
}

/** The search of a URL that says this state and nothing that is the default. */
export function writeUrl<T extends object>(params: UrlParams<T>, state: T): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of namesOf(params)) {
    const text = params[name].write(state[name]);
    if (text !== null) search.set(name, text);
  }
  return search;
}
