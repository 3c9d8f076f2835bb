import { Ledger1764000000000 } from "./migrations/1764000000000-ledger.ts";
import { FailedSignIn, Session } from "./modules/access/access.entities.ts";
import { Assignment, ResponsiblePerson } from "./modules/assignment/assignment.entities.ts";
import { Unit, UnitLine } from "./modules/organisation/unit.entities.ts";
import { Membership, User } from "./modules/people/user.entities.ts";
import { Indicator, Programme, Project, Task } from "./modules/programme/programme.entities.ts";
import { QuestionAnswer } from "./modules/question/answer.entities.ts";
import { Setting } from "./modules/setup/setting.entities.ts";
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
  AuditEntry,
  AuditChain,
];
export const migrations = [Ledger1764000000000];
