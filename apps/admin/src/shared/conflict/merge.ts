export type Side = "mine" | "theirs";

/** A field that now reads differently on the two sides of a conflict. */
export interface Difference<K extends string> {
  readonly field: K;
  readonly mine: string;
  readonly theirs: string;
  /** Who departed from what both had read. */
  readonly changedBy: "me" | "them" | "both";
}

/** The fields on which two changes of one text differ, all three given as what a person reads. */
export function differences<K extends string>(
  base: Readonly<Record<K, string>>,
  mine: Readonly<Record<K, string>>,
  theirs: Readonly<Record<K, string>>,
): Difference<K>[] {
  return (Object.keys(base) as K[])
    .filter((field) => mine[field] !== theirs[field])
    .map((field) => ({
      field,
      mine: mine[field],
      theirs: theirs[field],
      changedBy: mine[field] === base[field] ? "them" : theirs[field] === base[field] ? "me" : "both",
    }));
}

/** What is chosen unless the person decides otherwise: each side keeps what only it changed; mine where both did. */
export const suggestedSide = ({ changedBy }: Difference<string>): Side =>
  changedBy === "them" ? "theirs" : "mine";

/** Their values with mine put in wherever mine were chosen. */
export function merge<T extends object>(
  mine: T,
  theirs: T,
  choices: Readonly<Partial<Record<string, Side>>>,
): T {
  const chosen = Object.entries(mine).filter(([field]) => choices[field] === "mine");
  return { ...theirs, ...Object.fromEntries(chosen) };
}
