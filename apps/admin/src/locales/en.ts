import { en as terms } from "@minsheng/domain/language/en";
import { account } from "./en/account.ts";
import { common } from "./en/common.ts";
import { problem } from "./en/problem.ts";
import { shell } from "./en/shell.ts";
import { signIn } from "./en/sign-in.ts";
import type { Texts } from "./texts.ts";
import type { zhCN } from "./zh-cn.ts";

export const en: Texts<typeof zhCN> = { terms, account, common, problem, shell, signIn };
