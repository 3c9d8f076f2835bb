import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../../platform/graphql/page.ts";
import { ListOfAtMost, OptionalText } from "../../platform/graphql/rules.ts";
import { InstantScalar, LocalDateScalar } from "../../platform/graphql/scalars.ts";

@ObjectType("FieldChange", { simpleResolvers: true })
export class FieldChangeType {
  @Field(() => String, { description: "Which field: `task.dueOn`, `assignment.role`." }) field: string;
  @Field(() => String, { nullable: true }) before: string | null;
  @Field(() => String, { nullable: true }) after: string | null;
}

@ObjectType("AuditEntry", { simpleResolvers: true, description: "One act on record." })
export class AuditEntryType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: "Without gaps, in the order in which the acts took effect." })
  sequence: number;
  @Field(() => InstantScalar) at: string;
  @Field(() => String) actor: string;
  @Field(() => String) operation: string;
  @Field(() => String) objectType: string;
  @Field(() => ID) objectId: string;
  @Field(() => String) objectLabel: string;
  @Field(() => Int, { nullable: true, description: "Number of the task that the act belongs to." })
  task: number | null;
  @Field(() => Int, { nullable: true }) taskYear: number | null;
  @Field(() => String, { nullable: true, description: "Name of the unit that the act belongs to." })
  unit: string | null;
  @Field(() => [FieldChangeType]) changes: FieldChangeType[];
  @Field(() => String, { description: "SHA-256 over the entry and the hash before it." }) hash: string;
}

@ObjectType({ simpleResolvers: true })
export class AuditEntryEdge {
  @Field(() => String) cursor: string;
  @Field(() => AuditEntryType) node: AuditEntryType;
}

@ObjectType({ simpleResolvers: true })
export class AuditEntryConnection {
  @Field(() => [AuditEntryEdge]) edges: AuditEntryEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => Int) totalCount: number;
}

@InputType()
export class AuditFilter {
  @OptionalText(200)
  @Field(() => String, { nullable: true, description: "In the person, the object or the changed values." })
  text?: string | null;
  @ListOfAtMost(100)
  @Field(() => [String], { nullable: true })
  operations?: string[] | null;
  @ListOfAtMost(100)
  @Field(() => [String], { nullable: true })
  objectTypes?: string[] | null;
  @Field(() => ID, { nullable: true }) objectId?: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) from?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Inclusive." }) to?: string | null;
}
