import fc from "fast-check";
import { expect, test } from "vitest";
import { lightReasonsEn } from "../language/light-reasons.en.ts";
import { lightReasonsZhCN } from "../language/light-reasons.zh-cn.ts";
import { addDays } from "../local-date.ts";
import { taskStates } from "../programme/task-states.ts";
import { comparators, indicatorKinds, recurrences } from "../programme/vocabulary.ts";
import { taskFacts } from "./facts.fixture.ts";
import type { IndicatorFacts, PlanFacts, TaskStandingFacts } from "./facts.ts";
import { defaultLightPolicy, lightColors, worstOf } from "./policy.ts";
import { standingOn } from "./standing.ts";

const date = fc.integer({ min: -60, max: 500 }).map((days) => addDays("2027-11-01", days));
const month = date.map((day) => day.slice(0, 7));
const value = fc.double({ min: 0, max: 1000, noNaN: true });
const nullable = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const id = fc.constantFrom("a", "b", "c");
const unit = fc.constantFrom("教育局", "公安局");

const indicators: fc.Arbitrary<IndicatorFacts[]> = fc.uniqueArray(
  fc.record({
    id,
    name: id,
    kind: fc.constantFrom(...indicatorKinds),
    comparator: fc.constantFrom(...comparators),
    target: nullable(value),
    unitOfMeasure: fc.constant(null),
    recurrence: nullable(fc.constantFrom(...recurrences)),
    weight: fc.constantFrom(0, 0.1, 1, 3),
  }),
  { selector: (indicator) => indicator.id, maxLength: 3 },
);

const span = fc
  .tuple(date, date)
  .map(([a, b]) => (a < b ? { startsOn: a, dueOn: b } : { startsOn: b, dueOn: a }));

const plan = (acceptedOn: fc.Arbitrary<string>): fc.Arbitrary<PlanFacts> =>
  fc
    .tuple(
      span,
      fc.record({
        baseline: fc.integer({ min: 1, max: 3 }),
        acceptedOn,
        milestones: fc.array(
          fc.record({
            lineageId: id,
            name: id,
            plannedOn: date,
            weight: fc.constantFrom(0, 0.1, 1),
            unitId: fc.constant(null),
          }),
          { maxLength: 4 },
        ),
        indicators: fc.array(
          fc.record({
            indicatorId: id,
            target: nullable(value),
            trajectory: fc
              .uniqueArray(fc.record({ month, value }), { selector: (point) => point.month, maxLength: 5 })
              .map((points) => points.toSorted((a, b) => (a.month < b.month ? -1 : 1))),
          }),
          { maxLength: 3 },
        ),
      }),
    )
    .map(([when, rest]) => ({ ...when, ...rest }));

const history: fc.Arbitrary<TaskStandingFacts> = fc
  .tuple(
    span,
    fc.record({
      states: fc
        .array(fc.record({ state: fc.constantFrom(...taskStates), on: date }), { maxLength: 4 })
        .map((states) => states.toSorted((a, b) => (a.on < b.on ? -1 : 1))),
      assignments: fc.array(
        fc.record({ unitId: unit, unitName: unit, assignedOn: date, acknowledgedOn: nullable(date) }),
        { maxLength: 2 },
      ),
      reportingUnits: fc.uniqueArray(unit),
      plans: fc.array(plan(date), { maxLength: 2 }),
      completions: fc.array(fc.record({ lineageId: id, doneOn: date, recordedOn: date }), { maxLength: 3 }),
      indicators,
      readings: fc.array(
        fc
          .record({
            indicatorId: id,
            unitId: unit,
            period: month,
            value,
            submittedOn: date,
            reviewDays: nullable(fc.nat(60)),
          })
          .map(({ reviewDays, ...reading }) => ({
            ...reading,
            acceptedOn: reviewDays === null ? null : addDays(reading.submittedOn, reviewDays),
          })),
        { maxLength: 8 },
      ),
      reports: fc.array(
        fc.record({
          unitId: unit,
          period: month,
          events: fc
            .array(
              fc.record({ kind: fc.constantFrom("SUBMITTED", "RETURNED", "ACCEPTED"), on: date } as const),
              { maxLength: 3 },
            )
            .map((events) => events.toSorted((a, b) => (a.on < b.on ? -1 : 1))),
        }),
        { maxLength: 6 },
      ),
      overrides: fc.array(
        fc.record({
          color: fc.constantFrom(...lightColors),
          reason: fc.constant("已核实"),
          byRole: fc.constant("SUPERVISOR"),
          from: date,
          until: date,
        }),
        { maxLength: 1 },
      ),
    }),
  )
  .map(([when, facts]) => taskFacts({ ...when, ...facts }));

const on = (facts: TaskStandingFacts, day: string) => standingOn(facts, day, defaultLightPolicy);
const isShare = (figure: number) => figure >= 0 && figure <= 1;

test("progress and pace are shares, of the task and of each indicator", () => {
  fc.assert(
    fc.property(history, date, (facts, day) => {
      const { progress, plannedPace, indicators: each } = on(facts, day);
      const figures = [
        progress,
        plannedPace,
        ...each.flatMap(({ achievement, pace }) => [achievement, pace]),
      ];
      expect(figures.filter((figure) => figure !== null && !isShare(figure))).toEqual([]);
    }),
  );
});

test("the colour is the worst of the lights unless it is overridden, and every light says why", () => {
  fc.assert(
    fc.property(history, date, (facts, day) => {
      const { color, computedColor, lights, override } = on(facts, day);
      expect(computedColor).toBe(worstOf(Object.values(lights).map((light) => light.color)));
      expect(color).toBe(override === null ? computedColor : override.color);
      expect(Object.values(lights).every((light) => light.reasons.length > 0)).toBe(true);
    }),
  );
});

test("every reason fills in all the figures that its words ask for, in both languages", () => {
  fc.assert(
    fc.property(history, date, (facts, day) => {
      for (const { code, params } of on(facts, day).reasons) {
        const asked = [lightReasonsZhCN[code], lightReasonsEn[code]].flatMap((words) =>
          [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ""),
        );
        expect(Object.keys(params)).toEqual(expect.arrayContaining(asked));
      }
    }),
  );
});

test("what comes later changes nothing", () => {
  fc.assert(
    fc.property(history, date, (facts, day) => {
      const known = <T>(all: readonly T[], since: (one: T) => string) =>
        all.filter((one) => since(one) <= day);
      const knownThen = {
        ...facts,
        states: known(facts.states, (state) => state.on),
        plans: known(facts.plans, (one) => one.acceptedOn),
        completions: known(facts.completions, (one) => one.recordedOn),
        readings: known(facts.readings, (one) => one.submittedOn).map((one) =>
          one.acceptedOn !== null && one.acceptedOn > day ? { ...one, acceptedOn: null } : one,
        ),
        reports: facts.reports.map((one) => ({ ...one, events: known(one.events, (event) => event.on) })),
      };
      expect(on(knownThen, day)).toEqual(on(facts, day));
    }),
  );
});

test("under one plan, pace never falls from a day to a later one", () => {
  fc.assert(
    fc.property(history, plan(fc.constant("2000-01-01")), date, date, (facts, only, a, b) => {
      const [earlier, later] = a < b ? [a, b] : [b, a];
      const planned = { ...facts, plans: [only] };
      // Two sums of the same weights may differ in the last bit.
      expect(on(planned, later).plannedPace).toBeGreaterThanOrEqual(on(planned, earlier).plannedPace - 1e-12);
    }),
  );
});

test("a bigger cumulative figure, accepted, never lowers progress", () => {
  fc.assert(
    fc.property(history, date, id, unit, month, value, (facts, day, indicatorId, unitId, period, more) => {
      const cumulative = facts.indicators.map((one) => ({
        ...one,
        kind: "CUMULATIVE" as const,
        comparator: "AT_LEAST" as const,
      }));
      const before = { ...facts, indicators: cumulative };
      const reached = before.readings
        .filter((one) => one.indicatorId === indicatorId && one.unitId === unitId)
        .map((one) => one.value);
      const bigger = {
        indicatorId,
        unitId,
        period,
        value: Math.max(0, ...reached) + more,
        submittedOn: day,
        acceptedOn: day,
      };
      const after = { ...before, readings: [...before.readings, bigger] };
      expect(on(after, day).progress).toBeGreaterThanOrEqual(on(before, day).progress - 1e-12);
    }),
  );
});
