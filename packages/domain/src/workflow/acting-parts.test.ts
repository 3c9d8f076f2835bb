import { expect, test } from "vitest";
import { actingParts } from "./acting-parts.ts";

const direct = { unitId: "town-office", viaGroupId: null };
const group = { unitId: "subdistricts", viaGroupId: null };
const member = { unitId: "subdistrict-a", viaGroupId: "subdistricts" };

test.each([
  ["a unit of the notice acts itself", [direct], [direct]],
  ["a group acts itself while it has no member", [direct, group], [direct, group]],
  ["a group's members act in its place", [direct, group, member], [direct, member]],
])("%s", (_, parts, acting) => {
  expect(actingParts(parts)).toEqual(acting);
});
