import { Field, ID, Int, ObjectType } from "type-graphql";
import { InstantScalar } from "../../platform/graphql/scalars.ts";

@ObjectType("Evidence", {
  simpleResolvers: true,
  description: "佐证材料: a file that shows what was reported.",
})
export class EvidenceType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { description: "By the content, not by the name." }) mediaType: string;
  @Field(() => Int, { description: "In bytes." }) size: number;
  @Field(() => String) url: string;
  @Field(() => String, { nullable: true, description: "Of a picture, to be shown in a page." })
  previewUrl: string | null;
  @Field(() => [String], { description: "Where else the same content was handed in, in words." })
  duplicateOf: string[];
  @Field(() => String) uploadedBy: string;
  @Field(() => InstantScalar) uploadedAt: string;
}
