import { type InboxKind, inboxKinds } from "@minsheng/domain/inbox/inbox";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../../platform/graphql/enums.ts";
import { LocalDateScalar } from "../../platform/graphql/scalars.ts";

const InboxKindEnum = enumOf(inboxKinds);
registerEnumType(InboxKindEnum, { name: "InboxKind", description: "What somebody is awaited for." });

@ObjectType("InboxItem", { simpleResolvers: true, description: "待办: one thing that waits for the reader." })
export class InboxItemType {
  @Field(() => InboxKindEnum) kind: InboxKind;
  @Field(() => Int) year: number;
  @Field(() => Int) taskNumber: number;
  @Field(() => String) taskTitle: string;
  @Field(() => String) unitName: string;
  @Field(() => String, { nullable: true, description: "The reporting period, `2026-07`." })
  period: string | null;
  @Field(() => String, { nullable: true, description: "The milestone's name, where it is about one." })
  subject: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Null where no day is set for it." })
  dueOn: string | null;
  @Field(() => Boolean) overdue: boolean;
}
