import type { PasswordFault } from "../access/password-rule.ts";
import type { NoticeProblem } from "../notice/notice-error.ts";
import type { ChainPosition, Role, UnitKind } from "../organisation/vocabulary.ts";
import type { Refusal } from "../policy/policy.ts";
import type { LedgerColumn } from "../programme/ledger-columns.ts";
import type { QuestionKind } from "../programme/open-questions.ts";
import type { TaskState } from "../programme/task-states.ts";
import type {
  AssignmentRole,
  Comparator,
  IndicatorKind,
  ProgrammeState,
  Recurrence,
} from "../programme/vocabulary.ts";
import type { LightColor } from "../standing/policy.ts";
import type { LightReasonCode } from "../standing/reasons.ts";
import type { PlanState } from "../workflow/plan-states.ts";
import type { ReportState } from "../workflow/report-states.ts";

/** The words for everything that the domain names: a language that forgets one does not compile. */
export interface Terms {
  readonly role: Readonly<Record<Role, string>>;
  readonly unitKind: Readonly<Record<UnitKind, string>>;
  readonly chainPosition: Readonly<Record<ChainPosition, string>>;
  readonly programmeState: Readonly<Record<ProgrammeState, string>>;
  readonly taskState: Readonly<Record<TaskState, string>>;
  readonly planState: Readonly<Record<PlanState, string>>;
  readonly reportState: Readonly<Record<ReportState, string>>;
  readonly assignmentRole: Readonly<Record<AssignmentRole, string>>;
  readonly indicatorKind: Readonly<Record<IndicatorKind, string>>;
  readonly comparator: Readonly<Record<Comparator, string>>;
  readonly recurrence: Readonly<Record<Recurrence, string>>;
  readonly ledgerColumn: Readonly<Record<LedgerColumn, string>>;
  readonly lightColor: Readonly<Record<LightColor, string>>;
  /** Why a light has its colour, with the figures of that day. */
  readonly lightReason: Readonly<Record<LightReasonCode, string>>;
  /** What is wrong with a notice's text, where `words` stand. */
  readonly noticeProblem: Readonly<Record<NoticeProblem["code"], string>>;
  readonly question: Readonly<Record<QuestionKind, string>>;
  readonly refusal: Readonly<Record<Refusal, string>>;
  readonly passwordFault: Readonly<Record<PasswordFault, string>>;
}
