import type { RollupDimension } from "../../gql/graphql.ts";

export interface Key {
  readonly dimension: RollupDimension;
  readonly id: string;
}

/** The unit and the line that a key stands for; the API names a line `<unit>:<line>`. */
export function unitAndLine({ dimension, id }: Key): { readonly unit?: string; readonly line?: string } {
  if (dimension === "UNIT") return { unit: id };
  if (dimension !== "LINE") return {};
  const colon = id.indexOf(":");
  return { unit: id.slice(0, colon), line: id.slice(colon + 1) };
}
