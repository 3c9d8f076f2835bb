import { describe, expect, test } from "vitest";
import type { Role } from "../organisation/vocabulary.ts";
import type { Actor, Capacity } from "./actor.ts";
import { actorAs, actorWith, rolesFor, units } from "./actors.fixture.ts";
import { loopRows } from "./loop-policy.fixture.ts";
import {
  type Act,
  type FactsOf,
  isAskedOf,
  isPermissionRefusal,
  policy,
  type Refusal,
  refusalsOf,
} from "./policy.ts";

const ownTask = { state: "ASSIGNED", unitIds: [units.own], leadAssumed: true } as const;
const jointTask = { ...ownTask, unitIds: [units.own, units.other] } as const;
const ownAssignment = { unitId: units.own, taskState: "IN_PROGRESS" } as const;
const open = { state: "ASSIGNED", unitIds: [units.own] } as const;
const budget = { kind: "BUDGET", unitId: units.own, answeredElsewhere: false, task: null } as const;
const dueDate = { kind: "DUE_DATE", unitId: null, answeredElsewhere: false, task: null } as const;
const reporter = { unitId: units.own, role: "REPORTER" } as const;
const stranger = { unitId: units.other, role: "REPORTER" } as const;
const person = (...memberships: readonly Capacity[]) => ({ userId: "user-2", memberships });
const oneself = { ...person(reporter), userId: "user-self" };
const grant = { userId: "user-2", unitId: units.own, role: "REPORTER" } as const;

const supervisor: readonly Role[] = ["SUPERVISOR"];
const administrator: readonly Role[] = ["SYSTEM_ADMIN"];
const accountKeepers: readonly Role[] = ["UNIT_ADMIN", "SYSTEM_ADMIN"];

/** One row: an act, the situation, what the rule looks at, and who may. */
type Row = { [A in Act]: readonly [act: A, situation: string, facts: FactsOf<A>, may: readonly Role[]] }[Act];

const rows: Row[] = [
  ["publishProgramme", "a draft", { state: "DRAFT" }, supervisor],
  ["publishProgramme", "published already", { state: "PUBLISHED" }, []],

  ["confirmLead", "assumed", ownTask, supervisor],
  ["confirmLead", "assumed, a joint task", jointTask, supervisor],
  ["confirmLead", "assumed, a draft", { ...ownTask, state: "DRAFT" }, supervisor],
  ["confirmLead", "confirmed already", { ...ownTask, leadAssumed: false }, []],
  ["confirmLead", "a closed task", { ...ownTask, state: "CLOSED" }, []],
  [
    "confirmLead",
    "a task of the supervisor's own unit",
    { ...jointTask, unitIds: [units.other, units.office] },
    [],
  ],
  ["changeLead", "in progress", { ...ownTask, state: "IN_PROGRESS" }, supervisor],
  ["changeLead", "confirmed already", { ...ownTask, leadAssumed: false }, supervisor],
  ["changeLead", "a terminated task", { ...ownTask, state: "TERMINATED" }, []],
  ["changeLead", "a reopened task", { ...ownTask, state: "REOPENED" }, supervisor],
  ["changeLead", "a task of the supervisor's own unit", { ...ownTask, unitIds: [units.office] }, []],
  ["addAssistUnit", "in progress", { ...ownTask, state: "IN_PROGRESS" }, supervisor],
  ["addAssistUnit", "a closed task", { ...ownTask, state: "CLOSED" }, []],
  ["addAssistUnit", "a task of the supervisor's own unit", { ...ownTask, unitIds: [units.office] }, []],
  ["removeAssistUnit", "in progress", { ...jointTask, state: "IN_PROGRESS" }, supervisor],
  ["removeAssistUnit", "a closed task", { ...jointTask, state: "CLOSED" }, []],
  ["removeAssistUnit", "a task of the supervisor's own unit", { ...ownTask, unitIds: [units.office] }, []],

  ["editAssignment", "of the own unit", ownAssignment, ["UNIT_ADMIN", "SUPERVISOR"]],
  ["editAssignment", "of another unit", { ...ownAssignment, unitId: units.other }, supervisor],
  ["editAssignment", "of the own unit, a closed task", { ...ownAssignment, taskState: "CLOSED" }, []],
  [
    "editAssignment",
    "of the own unit, a suspended task",
    { ...ownAssignment, taskState: "SUSPENDED" },
    ["UNIT_ADMIN", "SUPERVISOR"],
  ],

  ["answerQuestion", "that the own unit can know", budget, ["UNIT_ADMIN", "SUPERVISOR"]],
  ["answerQuestion", "that another unit can know", { ...budget, unitId: units.other }, supervisor],
  ["answerQuestion", "that only 督查办 can settle", dueDate, supervisor],
  [
    "answerQuestion",
    "that is settled elsewhere",
    { kind: "CHAIN", unitId: units.own, answeredElsewhere: true, task: null },
    [],
  ],

  ["manageUnits", "any", {}, administrator],

  ["createUser", "a reporter of the own unit", grant, accountKeepers],
  ["createUser", "an administrator of the own unit", { ...grant, role: "UNIT_ADMIN" }, accountKeepers],
  ["createUser", "a supervisor in the own unit", { ...grant, role: "SUPERVISOR" }, administrator],
  ["createUser", "a reporter of another unit", { ...grant, unitId: units.other }, administrator],
  ["updateUser", "a reporter of the own unit", person(reporter), accountKeepers],
  ["updateUser", "someone of another unit", person(stranger), administrator],
  ["updateUser", "someone of the own unit and another", person(reporter, stranger), administrator],
  [
    "updateUser",
    "a leader who also reports for the own unit",
    person(reporter, { unitId: units.own, role: "LEADER" }),
    administrator,
  ],
  ["updateUser", "someone without any membership", person(), administrator],
  ["updateUser", "oneself", oneself, accountKeepers],
  ["setUserActive", "a reporter of the own unit", person(reporter), accountKeepers],
  ["setUserActive", "someone of another unit", person(stranger), administrator],
  ["setUserActive", "oneself", oneself, []],
  ["resetPassword", "a reporter of the own unit", person(reporter), accountKeepers],
  [
    "resetPassword",
    "a supervisor who also reports for the own unit",
    person(reporter, { unitId: units.office, role: "SUPERVISOR" }),
    administrator,
  ],
  ["resetPassword", "oneself", oneself, []],
  ["grantMembership", "reporter in the own unit", grant, accountKeepers],
  ["grantMembership", "auditor in the own unit", { ...grant, role: "AUDITOR" }, administrator],
  ["grantMembership", "reporter in another unit", { ...grant, unitId: units.other }, administrator],
  ["grantMembership", "to oneself", { ...grant, userId: "user-self" }, []],
  ["endMembership", "reporter in the own unit", grant, accountKeepers],
  [
    "endMembership",
    "leader in the office",
    { ...grant, unitId: units.office, role: "LEADER" },
    administrator,
  ],
  ["endMembership", "one's own", { ...grant, userId: "user-self" }, []],
];

describe("who may do what", () => {
  test.each(rows)("%s: %s", (act, _, facts, may) => {
    expect(rolesFor((actor) => refusalsOf(actor, act, facts).length === 0)).toEqual(may);
  });

  test("every act has its rows", () => {
    const named = new Set<string>([...rows, ...loopRows].map(([act]) => act));
    expect(Object.keys(policy).filter((act) => !named.has(act))).toEqual([]);
  });

  test.each(rows)("nobody without a role may %s: %s", (act, _, facts) => {
    expect(refusalsOf(actorWith(), act, facts)).not.toEqual([]);
  });
});

describe("why something is refused", () => {
  const supervisorOfOwn = actorWith(
    { role: "SUPERVISOR", unitId: units.office },
    { role: "REPORTER", unitId: units.own },
  );
  type Reason = {
    [A in Act]: readonly [who: string, actor: Actor, act: A, facts: FactsOf<A>, reasons: readonly Refusal[]];
  }[Act];
  const reasons: Reason[] = [
    [
      "a leader",
      actorAs("LEADER"),
      "publishProgramme",
      { state: "PUBLISHED" },
      ["NOT_SUPERVISOR", "ALREADY_PUBLISHED"],
    ],
    [
      "a supervisor",
      actorAs("SUPERVISOR"),
      "confirmLead",
      { ...ownTask, leadAssumed: false },
      ["LEAD_ALREADY_CONFIRMED"],
    ],
    ["a supervisor who works in the unit", supervisorOfOwn, "confirmLead", jointTask, ["OWN_UNIT_INVOLVED"]],
    [
      "a supervisor who works in the unit",
      supervisorOfOwn,
      "changeLead",
      { ...ownTask, state: "CLOSED" },
      ["OWN_UNIT_INVOLVED", "TASK_SETTLED"],
    ],
    [
      "a supervisor who works elsewhere",
      supervisorOfOwn,
      "changeLead",
      { ...ownTask, unitIds: [units.other] },
      [],
    ],
    ["the unit's reporter", actorAs("REPORTER"), "editAssignment", ownAssignment, ["NOT_UNIT_ADMIN"]],
    [
      "the unit's administrator",
      actorAs("UNIT_ADMIN"),
      "editAssignment",
      { ...ownAssignment, unitId: units.other, taskState: "CLOSED" },
      ["NOT_UNIT_ADMIN", "TASK_SETTLED"],
    ],
    [
      "a supervisor of a responsible unit",
      actorWith({ role: "SUPERVISOR", unitId: units.own }),
      "answerQuestion",
      { ...dueDate, task: open },
      ["OWN_UNIT_INVOLVED"],
    ],
    [
      "the unit's administrator, of a closed task",
      actorAs("UNIT_ADMIN"),
      "answerQuestion",
      { ...budget, task: { ...open, state: "CLOSED" } },
      ["TASK_SETTLED"],
    ],
    ["the unit's administrator", actorAs("UNIT_ADMIN"), "answerQuestion", dueDate, ["NOT_SUPERVISOR"]],
    [
      "a supervisor",
      actorAs("SUPERVISOR"),
      "answerQuestion",
      { ...dueDate, answeredElsewhere: true },
      ["ANSWERED_ELSEWHERE"],
    ],
    ["a supervisor", actorAs("SUPERVISOR"), "manageUnits", {}, ["NOT_SYSTEM_ADMIN"]],
    [
      "the unit's administrator",
      actorAs("UNIT_ADMIN"),
      "grantMembership",
      { ...grant, unitId: units.other, role: "LEADER" },
      ["NOT_YOUR_PEOPLE", "ROLE_NOT_YOURS_TO_GRANT"],
    ],
    [
      "a system administrator",
      actorAs("SYSTEM_ADMIN"),
      "grantMembership",
      { ...grant, userId: "user-self" },
      ["OWN_ACCOUNT"],
    ],
    ["the unit's administrator", actorAs("UNIT_ADMIN"), "resetPassword", oneself, ["OWN_ACCOUNT"]],
    ["a reporter", actorAs("REPORTER"), "updateUser", oneself, ["NOT_YOUR_PEOPLE"]],
    [
      "the system itself",
      { userId: null, capacities: actorAs("SYSTEM_ADMIN").capacities },
      "createUser",
      { ...grant, userId: null },
      [],
    ],
  ];
  test.each(reasons)("%s", (_, actor, act, facts, expected) => {
    expect(refusalsOf(actor, act, facts)).toEqual(expected);
  });

  test("reasons about the person are told apart from reasons of the moment", () => {
    const ofTheMoment: Refusal[] = [
      "ALREADY_PUBLISHED",
      "LEAD_ALREADY_CONFIRMED",
      "TASK_SETTLED",
      "ANSWERED_ELSEWHERE",
      "LAST_ADMINISTRATOR",
    ];
    expect(ofTheMoment.filter(isPermissionRefusal)).toEqual([]);
    const ofThePerson: Refusal[] = [
      "NOT_SUPERVISOR",
      "NOT_UNIT_ADMIN",
      "NOT_SYSTEM_ADMIN",
      "NOT_YOUR_PEOPLE",
      "ROLE_NOT_YOURS_TO_GRANT",
      "OWN_ACCOUNT",
      "OWN_UNIT_INVOLVED",
    ];
    expect(ofThePerson.filter(isPermissionRefusal)).toEqual(ofThePerson);
  });
});

describe("whom a question waits for", () => {
  test.each([
    ["the own unit can know", { unitId: units.own }, ["UNIT_ADMIN"]],
    ["another unit can know", { unitId: units.other }, []],
    ["only 督查办 can settle", { unitId: null }, ["SUPERVISOR"]],
  ])("one that %s", (_, question, asked) => {
    expect(rolesFor((actor) => isAskedOf(actor, question))).toEqual(asked);
  });
});
