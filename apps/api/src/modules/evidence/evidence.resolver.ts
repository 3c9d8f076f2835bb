import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { RemoveEvidenceInput, removeEvidence } from "./remove-evidence.command.ts";

@Resolver()
export class EvidenceResolver {
  @Mutation(() => Boolean)
  async removeEvidence(
    @Arg("input", () => RemoveEvidenceInput) input: RemoveEvidenceInput,
    @Ctx() context: SignedInContext,
  ): Promise<boolean> {
    await context.inTransaction((tx) => removeEvidence(tx, context.actor, input));
    return true;
  }
}
