import { en as terms } from "@minsheng/domain/language/en";
import { account } from "./en/account.ts";
import { audit } from "./en/audit.ts";
import { auditWords } from "./en/audit-words.ts";
import { common } from "./en/common.ts";
import { conflict } from "./en/conflict.ts";
import { evidence } from "./en/evidence.ts";
import { home } from "./en/home.ts";
import { inbox } from "./en/inbox.ts";
import { jointTasks } from "./en/joint-tasks.ts";
import { ledger } from "./en/ledger.ts";
import { organisation } from "./en/organisation.ts";
import { plan } from "./en/plan.ts";
import { problem } from "./en/problem.ts";
import { programme } from "./en/programme.ts";
import { questions } from "./en/questions.ts";
import { report } from "./en/report.ts";
import { review } from "./en/review.ts";
import { rollup } from "./en/rollup.ts";
import { rules } from "./en/rules.ts";
import { shell } from "./en/shell.ts";
import { signIn } from "./en/sign-in.ts";
import { standing } from "./en/standing.ts";
import { task } from "./en/task.ts";
import type { Texts } from "./texts.ts";
import type { zhCN } from "./zh-cn.ts";

export const en: Texts<typeof zhCN> = {
  terms,
  account,
  common,
  organisation,
  plan,
  problem,
  evidence,
  home,
  inbox,
  jointTasks,
  task,
  questions,
  audit,
  auditWords,
  ledger,
  conflict,
  programme,
  report,
  review,
  rollup,
  rules,
  shell,
  signIn,
  standing,
};
