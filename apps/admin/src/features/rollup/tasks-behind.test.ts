import { expect, test } from "vitest";
import type { RollupState } from "./rollup-params.ts";
import { type Counted, tasksBehind } from "./tasks-behind.ts";

const everything: RollupState = {
  year: null,
  by: "unit",
  within: "none",
  unitIds: [],
  states: [],
  asOf: null,
};
const projects = [{ id: "project_1", ordinal: 3 }];
const ofUnit = { dimension: "UNIT", id: "unit_1" } as const;
const ofLine = { dimension: "LINE", id: "unit_1:妇联" } as const;
const ofState = { dimension: "STATE", id: "ASSIGNED" } as const;
const ofLight = { dimension: "LIGHT", id: "RED" } as const;
const ofProject = { dimension: "PROJECT", id: "project_1" } as const;

const addresses: [string, Parameters<typeof tasksBehind>[0], Counted, Partial<RollupState>, string][] = [
  ["the total", [], { of: "tasks" }, {}, ""],
  ["a project", [ofProject], { of: "tasks" }, {}, "projects=3"],
  ["a unit's joint tasks", [ofUnit], { of: "joint" }, {}, "unitIds=unit_1&joint=true"],
  ["what a unit leads", [ofUnit], { of: "led" }, {}, "leadUnitIds=unit_1"],
  ["a line", [ofLine], { of: "tasks" }, {}, "unitIds=unit_1&lines=妇联"],
  ["a unit within a project", [ofProject, ofUnit], { of: "tasks" }, {}, "projects=3&unitIds=unit_1"],
  ["a state", [ofState], { of: "chainMissing" }, {}, "states=ASSIGNED&chainMissing=true"],
  ["a state among a unit's", [ofUnit], { of: "state", state: "CLOSED" }, {}, "unitIds=unit_1&states=CLOSED"],
  ["a light", [ofLight], { of: "tasks" }, {}, "lights=RED"],
  [
    "a unit's lights of a past day",
    [ofUnit],
    { of: "light", light: "YELLOW" },
    { asOf: "2026-06-30" },
    "asOf=2026-06-30&unitIds=unit_1&lights=YELLOW",
  ],
  [
    "a unit's row of a page that is narrowed to several",
    [ofUnit],
    { of: "led" },
    { year: 2026, unitIds: ["unit_1", "unit_2"], states: ["CLOSED", "ASSIGNED"] },
    "year=2026&states=CLOSED,ASSIGNED&leadUnitIds=unit_1",
  ],
  [
    "a project of a page that is narrowed to units",
    [ofProject],
    { of: "leadAssumed" },
    { unitIds: ["unit_1", "unit_2"] },
    "unitIds=unit_1,unit_2&projects=3&leadAssumed=true",
  ],
];

test.each(addresses)("%s", (_, keys, counted, narrowed, search) => {
  const path = tasksBehind(keys, counted, { ...everything, ...narrowed }, projects);
  expect(decodeURIComponent(path)).toBe(`/tasks?${search}`);
});
