import { describe, expect, test } from "vitest";
import { actorAs, actorWith, units } from "../policy/actors.fixture.ts";
import { defaultLightPolicy } from "../standing/policy.ts";
import { type InboxItem, type InboxTask, inboxOf } from "./inbox.ts";

const part = {
  unitId: units.own,
  role: "LEAD",
  viaGroupId: null,
  assignedOn: "2026-03-02",
  acknowledgedOn: "2026-03-03",
} as const;
const assist = { ...part, unitId: units.other, role: "ASSIST" } as const;
const begun: InboxTask = {
  id: "task",
  state: "IN_PROGRESS",
  states: [
    { state: "ASSIGNED", on: "2026-03-02" },
    { state: "IN_PROGRESS", on: "2026-03-20" },
  ],
  dueOn: "2026-12-31",
  parts: [part],
  plan: { state: "ACCEPTED", authorIds: [] },
  milestones: [],
  reports: [],
};
const assigned: InboxTask = {
  ...begun,
  state: "ASSIGNED",
  states: [{ state: "ASSIGNED", on: "2026-03-02" }],
  plan: null,
};
const report = {
  id: "report",
  unitId: units.own,
  period: "2026-03",
  state: "SUBMITTED",
  authorIds: [],
} as const;
const milestone = {
  lineageId: "m",
  name: "开工",
  unitId: units.own,
  plannedOn: "2026-04-20",
  done: false,
} as const;

const waits = (who: Parameters<typeof inboxOf>[0], task: InboxTask, today: string): string[] =>
  inboxOf(who, [task], defaultLightPolicy, today).map(
    ({ kind, period, dueOn, overdue }: InboxItem) =>
      `${kind}${period ? ` ${period}` : ""} ${dueOn ?? "-"}${overdue ? " overdue" : ""}`,
  );

const admin = actorAs("UNIT_ADMIN");
const reporter = actorAs("REPORTER");
const supervisor = actorAs("SUPERVISOR");
const coordinator = actorAs("COORDINATOR");

describe("what awaits somebody", () => {
  test.each([
    [
      "三个工作日内签收",
      admin,
      { ...assigned, parts: [{ ...part, acknowledgedOn: null }] },
      "2026-03-05",
      ["ACKNOWLEDGE 2026-03-05", "DRAFT_PLAN -"],
    ],
    [
      "the day after, it is overdue",
      admin,
      { ...assigned, parts: [{ ...part, acknowledgedOn: null }] },
      "2026-03-06",
      ["ACKNOWLEDGE 2026-03-05 overdue", "DRAFT_PLAN -"],
    ],
    [
      "only an administrator acknowledges",
      reporter,
      { ...assigned, parts: [{ ...part, acknowledgedOn: null }] },
      "2026-03-06",
      ["DRAFT_PLAN -"],
    ],
    [
      "a returned plan comes back to the lead",
      reporter,
      { ...assigned, state: "ACKNOWLEDGED", plan: { state: "RETURNED", authorIds: [] } },
      "2026-03-10",
      ["REVISE_PLAN -"],
    ],
    [
      "a submitted plan waits for 督查办",
      supervisor,
      { ...assigned, state: "PLAN_REVIEW", plan: { state: "SUBMITTED", authorIds: [] } },
      "2026-03-10",
      ["REVIEW_PLAN -"],
    ],
    [
      "but not for who belongs to the unit",
      actorWith({ role: "SUPERVISOR", unitId: units.own }),
      { ...assigned, state: "PLAN_REVIEW", plan: { state: "SUBMITTED", authorIds: [] } },
      "2026-03-10",
      [],
    ],
    [
      "the month of the baseline is the first to be reported",
      reporter,
      begun,
      "2026-04-01",
      ["REPORT 2026-03 2026-04-07"],
    ],
    ["nothing while that month runs", reporter, begun, "2026-03-31", []],
    [
      "after 清明 and the due day it is overdue",
      reporter,
      begun,
      "2026-04-08",
      ["REPORT 2026-03 2026-04-07 overdue"],
    ],
    [
      "submitted, it waits for 督查办",
      supervisor,
      { ...begun, reports: [report] },
      "2026-04-02",
      ["REVIEW_REPORT 2026-03 2026-04-07"],
    ],
    ["and no more for the unit", reporter, { ...begun, reports: [report] }, "2026-04-02", []],
    [
      "returned, it comes back",
      reporter,
      { ...begun, reports: [{ ...report, state: "RETURNED" }] },
      "2026-04-02",
      ["REVISE_REPORT 2026-03 2026-04-07"],
    ],
    [
      "accepted, it waits for nobody",
      supervisor,
      { ...begun, reports: [{ ...report, state: "ACCEPTED" }] },
      "2026-04-02",
      [],
    ],
    [
      "a milestone is announced fourteen days ahead",
      reporter,
      { ...begun, milestones: [milestone], reports: [report] },
      "2026-04-06",
      ["MILESTONE 2026-04-20"],
    ],
    ["not fifteen", reporter, { ...begun, milestones: [milestone], reports: [report] }, "2026-04-05", []],
    [
      "nor once it is done",
      reporter,
      { ...begun, milestones: [{ ...milestone, done: true }], reports: [report] },
      "2026-04-21",
      [],
    ],
    [
      "a coordinator calls in the part that is late",
      coordinator,
      { ...begun, parts: [part, assist], reports: [report] },
      "2026-04-08",
      ["MISSING_PART 2026-03 2026-04-07 overdue"],
    ],
    [
      "not before its day",
      coordinator,
      { ...begun, parts: [part, assist], reports: [report] },
      "2026-04-07",
      [],
    ],
    ["and none of a task of one unit", coordinator, begun, "2026-04-08", []],
    [
      "a suspended task waits for nobody",
      reporter,
      { ...begun, state: "SUSPENDED", states: [...begun.states, { state: "SUSPENDED", on: "2026-03-25" }] },
      "2026-05-20",
      [],
    ],
  ] as const)("%s", (_, who, task, today, expected) => {
    expect(waits(who, task, today)).toEqual(expected);
  });

  test("the most urgent stands first, what has no day last", () => {
    const late = {
      ...begun,
      id: "late",
      milestones: [{ ...milestone, plannedOn: "2026-04-01" }],
      reports: [report],
    };
    const found = inboxOf(
      reporter,
      [{ ...assigned, state: "ACKNOWLEDGED" }, begun, late],
      defaultLightPolicy,
      "2026-04-08",
    );
    expect(found.map(({ kind }) => kind)).toEqual(["MILESTONE", "REPORT", "DRAFT_PLAN"]);
  });
});
