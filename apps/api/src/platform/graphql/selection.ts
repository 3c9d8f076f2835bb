import type { GraphQLResolveInfo, SelectionSetNode } from "graphql";

/** Names of all fields that a document asks for anywhere below one field. */
export type Selection = ReadonlySet<string>;

const known = new WeakMap<object, Selection>();

/**
 * Which relations a reader wants, so that only they are loaded. Deliberately coarse: a name counts wherever it
 * stands and whatever @skip says, which can only load too much, never too little; and so it is found once per document.
 */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const key = info.fieldNodes[0];
  const before = key === undefined ? undefined : known.get(key);
  if (before !== undefined) return before;
  const names = new Set<string>();
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      if (node.kind === "FragmentSpread") {
        collect(info.fragments[node.name.value]?.selectionSet);
      } else {
        if (node.kind === "Field") names.add(node.name.value);
        collect(node.selectionSet);
      }
    }
  };
  for (const node of info.fieldNodes) collect(node.selectionSet);
  if (key !== undefined) known.set(key, names);
  return names;
}
