import { expect, test } from "vitest";
import { nestMembers } from "./nest-members.ts";

const group = { id: "group", group: null };
const bureau = { id: "bureau", group: null };
const east = { id: "east", group: { id: "group" } };
const west = { id: "west", group: { id: "group" } };

const read = (units: Parameters<typeof nestMembers>[0]) =>
  nestMembers(units).map(({ unit, nested }) => (nested ? `- ${unit.id}` : unit.id));

test("members stand below their group, wherever they were listed", () => {
  expect(read([group, bureau, east, west])).toEqual(["group", "- east", "- west", "bureau"]);
});

test("a member that was found without its group stands alone", () => {
  expect(read([bureau, east])).toEqual(["bureau", "east"]);
});
