import { type ProgrammeState, programmeStates } from "@minsheng/domain/programme/vocabulary";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { AllowedAction } from "../../platform/graphql/allowed-action.ts";
import { enumOf } from "../../platform/graphql/enums.ts";
import { Node } from "../../platform/graphql/node.types.ts";
import { LocalDateScalar } from "../../platform/graphql/scalars.ts";
import { ProjectType } from "./task.types.ts";

const ProgrammeStateEnum = enumOf(programmeStates);
registerEnumType(ProgrammeStateEnum, { name: "ProgrammeState" });

@ObjectType("Programme", {
  implements: Node,
  simpleResolvers: true,
  description: "民生实事: one year's notice.",
})
export class ProgrammeType extends Node {
  @Field(() => Int) year: number;
  @Field(() => String) title: string;
  @Field(() => String) documentNumber: string;
  @Field(() => String) issuedBy: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The notice carries no date; null until settled.",
  })
  issuedOn: string | null;
  @Field(() => ProgrammeStateEnum) state: ProgrammeState;
  @Field(() => Int) version: number;
  @Field(() => [ProjectType]) projects: ProjectType[];
  @Field(() => [AllowedAction]) allowedActions: AllowedAction[];
}

@ObjectType({ simpleResolvers: true, description: "What anyone may know of the notice now in force." })
export class CurrentNotice {
  @Field(() => Int) year: number;
  @Field(() => String) title: string;
  @Field(() => String) documentNumber: string;
  @Field(() => String) issuedBy: string;
}
