import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext, SignedInContext } from "../../platform/graphql/context.ts";
import { currentNotice, findProgrammes } from "./programme.queries.ts";
import { CurrentNotice, ProgrammeType } from "./programme.types.ts";
import { PublishProgrammeInput, publishProgramme } from "./publish-programme.command.ts";

@Resolver(() => ProgrammeType)
export class ProgrammeResolver {
  @Query(() => CurrentNotice, { nullable: true })
  currentNotice(@Ctx() context: RequestContext): Promise<CurrentNotice | null> {
    return currentNotice(context.read);
  }

  @Query(() => [ProgrammeType])
  programmes(@Ctx() context: SignedInContext): Promise<ProgrammeType[]> {
    return findProgrammes(context, "1 = 1", []);
  }

  @Query(() => ProgrammeType, { nullable: true })
  async programme(
    @Arg("year", () => Int) year: number,
    @Ctx() context: SignedInContext,
  ): Promise<ProgrammeType | null> {
    const [programme] = await findProgrammes(context, "year = ?", [year]);
    return programme ?? null;
  }

  @Mutation(() => ProgrammeType, { description: "下达: the units see their tasks from now on." })
  async publishProgramme(
    @Arg("input", () => PublishProgrammeInput) input: PublishProgrammeInput,
    @Ctx() context: SignedInContext,
  ): Promise<ProgrammeType> {
    await context.inTransaction((tx) => publishProgramme(tx, context.actor, input));
    const [programme] = await findProgrammes(context, "id = ?", [input.programmeId]);
    return programme as ProgrammeType;
  }
}
