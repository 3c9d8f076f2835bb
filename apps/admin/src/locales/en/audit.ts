import type { Texts } from "../texts.ts";
import type { audit as source } from "../zh-cn/audit.ts";

export const audit: Texts<typeof source> = {
  intro:
    "Every change is on record here and stays; each entry's hash covers the one before it, so that tampering shows.",
  search: "Search people, objects, changed values",
  operations: "Acts",
  objectTypes: "Kinds of object",
  from: "From",
  to: "To",
  sequence: "No.",
  at: "Time",
  actor: "Person",
  operation: "Act",
  object: "Object",
  changes: "Changes",
  hash: "Hash",
  showHash: "Full hash of entry {{sequence}}",
  count_one: "{{count}} entry",
  count_other: "{{count}} entries",
  empty: "No entry matches",
  emptyHint: "Try fewer filters or another word.",
};
