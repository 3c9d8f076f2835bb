import type { Role } from "../organisation/vocabulary.ts";
import { units } from "./actors.fixture.ts";
import type { Act, FactsOf } from "./policy.ts";

const unit: readonly Role[] = ["REPORTER", "UNIT_ADMIN"];
const administrator: readonly Role[] = ["UNIT_ADMIN"];
const supervisor: readonly Role[] = ["SUPERVISOR"];

export const part = { unitId: units.own, taskState: "ASSIGNED", acknowledged: false } as const;
export const plan = {
  taskState: "ACKNOWLEDGED",
  leadUnitId: units.own,
  unitIds: [units.own],
  state: "DRAFT",
  authorIds: [],
} as const;
export const submittedPlan = { ...plan, taskState: "PLAN_REVIEW", state: "SUBMITTED" } as const;
const milestone = { unitId: units.own, taskState: "IN_PROGRESS", done: false } as const;
export const report = { unitId: units.own, taskState: "IN_PROGRESS", state: "DRAFT", authorIds: [] } as const;
export const submitted = { ...report, state: "SUBMITTED" } as const;
export const task = { state: "IN_PROGRESS", unitIds: [units.own], leadAssumed: false } as const;

type Row = { [A in Act]: readonly [act: A, situation: string, facts: FactsOf<A>, may: readonly Role[]] }[Act];

/** The loop from acknowledgement to review, as an official would sign it. Its acts' rows stand here, not with the others. */
export const loopRows: Row[] = [
  ["acknowledgeTask", "the own unit's part", part, administrator],
  ["acknowledgeTask", "another unit's part", { ...part, unitId: units.other }, []],
  ["acknowledgeTask", "acknowledged already", { ...part, acknowledged: true }, []],
  ["acknowledgeTask", "a draft", { ...part, taskState: "DRAFT" }, []],
  [
    "acknowledgeTask",
    "late, the task already in progress",
    { ...part, taskState: "IN_PROGRESS" },
    administrator,
  ],
  ["acknowledgeTask", "a closed task", { ...part, taskState: "CLOSED" }, []],

  ["draftPlan", "the own unit leads", plan, unit],
  ["draftPlan", "there is none yet", { ...plan, state: null }, unit],
  ["draftPlan", "not all have acknowledged", { ...plan, taskState: "ASSIGNED", state: null }, unit],
  ["draftPlan", "returned", { ...plan, state: "RETURNED" }, unit],
  ["draftPlan", "another unit leads", { ...plan, leadUnitId: units.other }, []],
  ["draftPlan", "submitted", submittedPlan, []],
  ["draftPlan", "accepted", { ...plan, taskState: "IN_PROGRESS", state: "ACCEPTED" }, []],
  ["submitPlan", "the own unit leads", plan, administrator],
  ["submitPlan", "there is none yet", { ...plan, state: null }, []],
  ["submitPlan", "another unit leads", { ...plan, leadUnitId: units.other }, []],
  ["submitPlan", "not all have acknowledged", { ...plan, taskState: "ASSIGNED" }, []],
  ["submitPlan", "submitted already", submittedPlan, []],
  ["reviewPlan", "submitted", submittedPlan, supervisor],
  ["reviewPlan", "a draft", plan, []],
  ["reviewPlan", "of one's own hand", { ...submittedPlan, authorIds: ["user-self"] }, []],
  ["completeMilestone", "of the own unit", milestone, unit],
  ["completeMilestone", "of another unit", { ...milestone, unitId: units.other }, []],
  ["completeMilestone", "before the plan is accepted", { ...milestone, taskState: "PLAN_REVIEW" }, []],
  ["completeMilestone", "done already", { ...milestone, done: true }, []],

  ["draftReport", "of the own unit", report, unit],
  ["draftReport", "there is none yet", { ...report, state: null }, unit],
  ["draftReport", "of another unit", { ...report, unitId: units.other }, []],
  ["draftReport", "a suspended task", { ...report, taskState: "SUSPENDED" }, []],
  ["draftReport", "submitted", submitted, []],
  ["draftReport", "accepted: its figures are frozen", { ...report, state: "ACCEPTED" }, []],
  ["submitReport", "of the own unit", report, administrator],
  ["submitReport", "returned", { ...report, state: "RETURNED" }, administrator],
  ["submitReport", "there is none yet", { ...report, state: null }, []],
  ["submitReport", "submitted already", submitted, []],
  ["correctReport", "accepted", { ...report, state: "ACCEPTED" }, unit],
  ["correctReport", "not accepted yet", submitted, []],
  ["reviewReport", "submitted", submitted, supervisor],
  ["reviewReport", "a draft", report, []],
  ["reviewReport", "accepted already", { ...report, state: "ACCEPTED" }, []],
  ["reviewReport", "of one's own hand", { ...submitted, authorIds: ["user-self"] }, []],

  ["setLightPolicy", "any", {}, supervisor],
  ["overrideLight", "in progress", task, supervisor],
  ["overrideLight", "closed", { ...task, state: "CLOSED" }, []],
];
