import { Field, ID, InterfaceType } from "type-graphql";
import { kindOfId } from "../database/ids.ts";

/** Anything with an id of its own. */
@InterfaceType("Node", { description: "Anything that node(id) finds." })
export abstract class Node {
  @Field(() => ID) id: string;
}

/** Kinds whose type has a longer name. */
const longNames: Readonly<Record<string, string>> = { plan: "DeliveryPlan", report: "ProgressReport" };

/** The id's prefix names the type: `task_…` is a Task. */
export function nodeTypeName({ id }: Node): string {
  const kind = kindOfId(id) ?? "";
  return longNames[kind] ?? kind.charAt(0).toUpperCase() + kind.slice(1);
}
