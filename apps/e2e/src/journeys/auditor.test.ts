import { expect } from "@playwright/test";
import { typeDay } from "../support/fields.ts";
import { screenshot } from "../support/screenshot.ts";
import { signIn } from "../support/sign-in.ts";
import { goTo, openTask, panel } from "../support/task.ts";
import { test } from "../support/test.ts";

test("an auditor finds a change in the log, before and after in words", { tag: "@desk" }, async ({
  page,
  signInAs,
}) => {
  // What there is to find: a due date, settled and then corrected.
  const supervisor = await signInAs("supervisor");
  await openTask(supervisor, 23);
  const question = supervisor.getByRole("article").filter({ hasText: "未写明完成时限" });
  const day = question.getByLabel(/^答复：任务23/);
  await typeDay(day, "2026-09-30");
  await question.getByRole("button", { name: /^保\s*存$/ }).click();
  await supervisor.getByRole("button", { name: /显示已明确的/ }).click();
  await question.getByRole("button", { name: /^更\s*正$/ }).click();
  await typeDay(day, "2026-10-31");
  await question.getByRole("button", { name: /^保\s*存$/ }).click();
  await expect(question.getByText("2026-10-31")).toBeVisible();

  await signIn(page, "auditor");
  await expect(panel(page, "最近变更").getByRole("deletion").first()).toHaveText("2026-09-30");
  await screenshot(page, "home-auditor");
  await goTo(page, "审计日志");
  await page.getByRole("searchbox", { name: "搜索人员、对象、改动内容" }).fill("2026-10-31");
  const entry = page.getByRole("row").filter({ hasText: "2026-09-30" });
  await expect(entry).toHaveCount(1);
  await expect(entry).toContainText("督查办（演示）");
  await expect(entry).toContainText("答复待明确事项");
  await expect(entry).toContainText("23. 为全区居民购买政府灾害民生综合保险");
  await expect(entry.getByRole("deletion").first()).toHaveText("2026-09-30");
  await expect(entry.getByRole("insertion")).toHaveText("2026-10-31");
  await expect(page).toHaveURL(/text=2026-10-31/);

  await page.getByRole("searchbox").clear();
  await expect(page.getByRole("row").nth(10)).toBeVisible();
  await screenshot(page, "audit");
});
