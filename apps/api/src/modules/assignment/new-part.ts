import { newId } from "../../platform/database/ids.ts";
import type { Assignment } from "./assignment.entities.ts";

type Given = Pick<Assignment, "taskId" | "unitId" | "role" | "position" | "assignedOn">;

/** A unit's part in a task as it begins: handed over, or still in a draft, and not yet acknowledged. */
export const newPart = (given: Given & Partial<Assignment>): Assignment => ({
  id: newId("assignment"),
  line: null,
  assumed: false,
  duty: null,
  viaGroupId: null,
  acknowledgedOn: null,
  acknowledgedById: null,
  version: 1,
  ...given,
});
