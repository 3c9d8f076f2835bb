import { zhCN as terms } from "@minsheng/domain/language/zh-cn";
import { account } from "./zh-cn/account.ts";
import { audit } from "./zh-cn/audit.ts";
import { auditWords } from "./zh-cn/audit-words.ts";
import { common } from "./zh-cn/common.ts";
import { conflict } from "./zh-cn/conflict.ts";
import { evidence } from "./zh-cn/evidence.ts";
import { home } from "./zh-cn/home.ts";
import { inbox } from "./zh-cn/inbox.ts";
import { jointTasks } from "./zh-cn/joint-tasks.ts";
import { ledger } from "./zh-cn/ledger.ts";
import { organisation } from "./zh-cn/organisation.ts";
import { plan } from "./zh-cn/plan.ts";
import { problem } from "./zh-cn/problem.ts";
import { programme } from "./zh-cn/programme.ts";
import { questions } from "./zh-cn/questions.ts";
import { report } from "./zh-cn/report.ts";
import { review } from "./zh-cn/review.ts";
import { rollup } from "./zh-cn/rollup.ts";
import { rules } from "./zh-cn/rules.ts";
import { shell } from "./zh-cn/shell.ts";
import { signIn } from "./zh-cn/sign-in.ts";
import { standing } from "./zh-cn/standing.ts";
import { task } from "./zh-cn/task.ts";

export const zhCN = {
  // Spread, because i18next's types find keys in object types but not in interfaces.
  terms: { ...terms },
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
