import type { Actor } from "@minsheng/domain/policy/actor";
import { type Act, type FactsOf, policy, refusalsOf } from "@minsheng/domain/policy/policy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { type Language, say } from "../language/messages.ts";
import { screamingSnakeEnum } from "./enums.ts";

const ActEnum = screamingSnakeEnum(Object.keys(policy) as Act[]);
registerEnumType(ActEnum, { name: "Act", description: "What a person may be allowed to do to an object." });

@ObjectType({ simpleResolvers: true, description: "What the reader may do to an object now, and why not." })
export class AllowedAction {
  @Field(() => ActEnum) action: Act;
  @Field(() => Boolean) allowed: boolean;
  /** Sentences in the reader's language; empty where allowed. */
  @Field(() => [String]) reasons: string[];
}

/** The policy's answer about one act, in words. */
export function allowedAction<A extends Act>(
  reader: { actor: Actor; language: Language },
  action: A,
  facts: FactsOf<A>,
): AllowedAction {
  const refusals = refusalsOf(reader.actor, action, facts);
  return {
    action,
    allowed: refusals.length === 0,
    reasons: refusals.map((refusal) => say(reader.language, `refusal.${refusal}`)),
  };
}
