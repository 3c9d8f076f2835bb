import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roles } from "../organisation/vocabulary.ts";
import { type Actor, hasRole, hasRoleIn } from "./actor.ts";
import { actorAs, actorWith, rolesFor, units } from "./actors.fixture.ts";
import { inPeopleScope, inTaskScope, peopleScope, type ScopedTask, taskScope } from "./scope.ts";

const unit = fc.constantFrom(...Object.values(units));
const actor: fc.Arbitrary<Actor> = fc
  .array(fc.record({ unitId: unit, role: fc.constantFrom(...roles) }), { maxLength: 4 })
  .map((capacities) => actorWith(...capacities));
const task: fc.Arbitrary<ScopedTask> = fc.record({
  draft: fc.boolean(),
  joint: fc.boolean(),
  unitIds: fc.uniqueArray(unit, { minLength: 1 }),
});

describe("which tasks a person sees", () => {
  const ownTask = { draft: false, joint: false, unitIds: [units.own] };
  const tasks: [string, ScopedTask, string[]][] = [
    ["a task of the own unit", ownTask, ["REPORTER", "UNIT_ADMIN", "SUPERVISOR", "LEADER", "AUDITOR"]],
    [
      "a joint task of the own unit",
      { ...ownTask, joint: true, unitIds: [units.other, units.own] },
      ["REPORTER", "UNIT_ADMIN", "COORDINATOR", "SUPERVISOR", "LEADER", "AUDITOR"],
    ],
    [
      "a joint task of other units",
      { ...ownTask, joint: true, unitIds: [units.other, units.third] },
      ["COORDINATOR", "SUPERVISOR", "LEADER", "AUDITOR"],
    ],
    ["a task of another unit", { ...ownTask, unitIds: [units.other] }, ["SUPERVISOR", "LEADER", "AUDITOR"]],
    ["a draft of the own unit", { ...ownTask, draft: true }, ["SUPERVISOR"]],
    [
      "a draft of a joint task",
      { draft: true, joint: true, unitIds: [units.own, units.other] },
      ["SUPERVISOR"],
    ],
    [
      "a task of the unit where officials sit",
      { ...ownTask, unitIds: [units.office] },
      ["SUPERVISOR", "LEADER", "AUDITOR"],
    ],
  ];
  test.each(tasks)("%s", (_, seen, by) => {
    expect(rolesFor((person) => inTaskScope(taskScope(person), seen))).toEqual(by);
  });

  test("whatever roles a person holds, each sees what it alone would see, and no more", () => {
    fc.assert(
      fc.property(actor, task, (person, seen) => {
        const byRole =
          hasRole(person, "SUPERVISOR") ||
          (!seen.draft &&
            (hasRole(person, "LEADER") ||
              hasRole(person, "AUDITOR") ||
              (hasRole(person, "COORDINATOR") && seen.joint) ||
              seen.unitIds.some(
                (id) => hasRoleIn(person, "REPORTER", id) || hasRoleIn(person, "UNIT_ADMIN", id),
              )));
        expect(inTaskScope(taskScope(person), seen)).toBe(byRole);
      }),
    );
  });

  test("a further capacity never hides a task", () => {
    fc.assert(
      fc.property(actor, actor, task, (person, further, seen) => {
        fc.pre(inTaskScope(taskScope(person), seen));
        const both = actorWith(...person.capacities, ...further.capacities);
        expect(inTaskScope(taskScope(both), seen)).toBe(true);
      }),
    );
  });
});

describe("which people's accounts a person sees", () => {
  test.each([
    ["people of the own unit", [units.own], ["UNIT_ADMIN", "AUDITOR", "SYSTEM_ADMIN"]],
    [
      "people of the own and another unit",
      [units.other, units.own],
      ["UNIT_ADMIN", "AUDITOR", "SYSTEM_ADMIN"],
    ],
    ["people of another unit", [units.other], ["AUDITOR", "SYSTEM_ADMIN"]],
    ["people of no unit", [], ["AUDITOR", "SYSTEM_ADMIN"]],
  ])("%s", (_, unitIds, by) => {
    expect(rolesFor((person) => inPeopleScope(peopleScope(person), unitIds))).toEqual(by);
  });

  test("someone without any role sees nobody and no task", () => {
    expect(inPeopleScope(peopleScope(actorWith()), [units.own])).toBe(false);
    expect(inTaskScope(taskScope(actorWith()), { draft: false, joint: true, unitIds: [units.own] })).toBe(
      false,
    );
    expect(taskScope(actorAs("SYSTEM_ADMIN"))).toEqual({ all: false, unitIds: [], joint: false });
  });
});
