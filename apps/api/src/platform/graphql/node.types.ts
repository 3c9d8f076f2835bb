import { Field, ID, InterfaceType } from "type-graphql";
import { kindOfId } from "../database/ids.ts";

/** Anything with an id of its own. The id's prefix names the type. */
@InterfaceType("Node", {
  description: "Anything that node(id) finds.",
  resolveType: ({ id }: { id: string }) => {
    const kind = kindOfId(id) ?? "";
    return kind.charAt(0).toUpperCase() + kind.slice(1);
  },
})
export abstract class Node {
  @Field(() => ID) id: string;
}
