import { operations } from "@minsheng/domain/policy/operations";
import { expect, it } from "vitest";
import { auditWords } from "./audit-words.ts";

/** Reading puts nothing on record. */
const queries = new Set([
  "me",
  "demoAccounts",
  "currentNotice",
  "node",
  "programmes",
  "programme",
  "tasks",
  "task",
  "rollup",
  "inbox",
  "lightPolicies",
  "previewLightPolicy",
  "reportSheet",
  "reviewQueue",
  "units",
  "users",
  "auditEntries",
]);

it("every act that goes on record has a word in the log", () => {
  const acts = Object.keys(operations).filter((operation) => !queries.has(operation));
  const recorded = [...acts, "importNotice", "exportLedger", "uploadEvidence"];
  expect(recorded.filter((act) => !(act in auditWords.operation))).toEqual([]);
});
