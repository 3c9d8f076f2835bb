import type { GraphQLSchema } from "graphql";
import { AccessResolver } from "./modules/access/access.resolver.ts";
import { AssignmentResolver } from "./modules/assignment/assignment.resolver.ts";
import { AuditResolver, TaskHistoryResolver } from "./modules/audit/audit.resolver.ts";
import { EvidenceResolver } from "./modules/evidence/evidence.resolver.ts";
import { InboxResolver } from "./modules/inbox/inbox.resolver.ts";
import { NodeResolver } from "./modules/node/node.resolver.ts";
import { UnitResolver } from "./modules/organisation/unit.resolver.ts";
import { UnitRelationsResolver } from "./modules/organisation/unit-relations.resolver.ts";
import { UnitPeopleResolver } from "./modules/people/unit-people.resolver.ts";
import { UserResolver } from "./modules/people/user.resolver.ts";
import { PlanResolver, TaskPlanResolver } from "./modules/plan/plan.resolver.ts";
import { ProgrammeResolver } from "./modules/programme/programme.resolver.ts";
import { ProjectResolver, TaskResolver } from "./modules/programme/task.resolver.ts";
import { ProgrammeQuestionResolver, TaskQuestionResolver } from "./modules/question/question.resolver.ts";
import { ReportResolver, TaskReportsResolver } from "./modules/report/report.resolver.ts";
import { ReviewQueueResolver } from "./modules/report/review-queue.resolver.ts";
import { RollupResolver } from "./modules/rollup/rollup.resolver.ts";
import { LightPolicyResolver } from "./modules/standing/policy.resolver.ts";
import { buildGatedSchema } from "./platform/graphql/build-schema.ts";

/** The whole API: every module's resolvers behind one gate. */
export const schema = (): GraphQLSchema =>
  buildGatedSchema([
    AccessResolver,
    ProgrammeResolver,
    TaskResolver,
    ProjectResolver,
    AssignmentResolver,
    PlanResolver,
    TaskPlanResolver,
    InboxResolver,
    LightPolicyResolver,
    ProgrammeQuestionResolver,
    TaskQuestionResolver,
    ReportResolver,
    TaskReportsResolver,
    ReviewQueueResolver,
    EvidenceResolver,
    RollupResolver,
    UnitResolver,
    UnitRelationsResolver,
    UserResolver,
    UnitPeopleResolver,
    AuditResolver,
    TaskHistoryResolver,
    NodeResolver,
  ]);
