import { Ledger1764000000000 } from "./migrations/1764000000000-ledger.ts";
import { ClosedLoop1764200000000 } from "./migrations/1764200000000-closed-loop.ts";
import { FailedSignIn, Session } from "./modules/access/access.entities.ts";
import { Assignment, ResponsiblePerson } from "./modules/assignment/assignment.entities.ts";
import { Evidence } from "./modules/evidence/evidence.entities.ts";
import { Unit, UnitLine } from "./modules/organisation/unit.entities.ts";
import { Membership, User } from "./modules/people/user.entities.ts";
import {
  DeliveryPlan,
  Milestone,
  MilestoneCompletion,
  PlannedIndicator,
  PlannedPart,
  PlanRemark,
} from "./modules/plan/plan.entities.ts";
import {
  Indicator,
  Programme,
  Project,
  Task,
  TaskStepTaken,
} from "./modules/programme/programme.entities.ts";
import { QuestionAnswer } from "./modules/question/answer.entities.ts";
import { IndicatorReading, ProgressReport, ReportEvent } from "./modules/report/report.entities.ts";
import { Setting } from "./modules/setup/setting.entities.ts";
import {
  LightOverride,
  LightPolicyVersion,
  TaskStanding,
  TaskStandingDay,
} from "./modules/standing/standing.entities.ts";
import { AuditChain, AuditEntry } from "./platform/audit/audit.entities.ts";

/** Everything that is kept, and how the schema came to be: one list for both engines. */
export const entities = [
  Setting,
  Unit,
  UnitLine,
  User,
  Membership,
  Session,
  FailedSignIn,
  Programme,
  Project,
  Task,
  Indicator,
  Assignment,
  ResponsiblePerson,
  QuestionAnswer,
  TaskStepTaken,
  DeliveryPlan,
  Milestone,
  MilestoneCompletion,
  PlannedIndicator,
  PlannedPart,
  PlanRemark,
  ProgressReport,
  ReportEvent,
  IndicatorReading,
  Evidence,
  LightPolicyVersion,
  LightOverride,
  TaskStanding,
  TaskStandingDay,
  AuditEntry,
  AuditChain,
];
export const migrations = [Ledger1764000000000, ClosedLoop1764200000000];
