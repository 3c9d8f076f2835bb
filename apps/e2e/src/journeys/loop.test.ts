import { expect } from "@playwright/test";
import { screenshot } from "../support/screenshot.ts";
import { signIn } from "../support/sign-in.ts";
import { goTo, openTask, panel } from "../support/task.ts";
import { test } from "../support/test.ts";

test("a returned report comes back to its unit, is made good and accepted, and the light says so @desk", async ({
  page,
  signInAs,
}) => {
  // 督查办 sees at the task why it is yellow, in words with the period.
  await signIn(page, "supervisor");
  await openTask(page, 22);
  const standing = panel(page, "进度与亮灯");
  await expect(standing).toContainText("2026-10进展被退回后未重新报送");
  await screenshot(page, "task-standing");

  // The unit finds it among what awaits it, and one click leads to where it is mended.
  const unit = await signInAs("fzrhjbzj.admin");
  await screenshot(unit, "home-inbox");
  await panel(unit, "待办")
    .getByRole("link", { name: /22\. 实施1处供水工程/ })
    .click();
  await expect(unit).toHaveURL(/\/reports\?period=2026-10/);
  await expect(unit.getByText("请核对后重新报送")).toBeVisible();
  await screenshot(unit, "reports");
  const submit = unit.getByRole("button", { name: /^提\s*交$/ });
  await submit.last().click();
  await expect(unit.getByText("第 22 项任务的填报已提交。")).toBeVisible();

  // 督查办 accepts it from the queue by keyboard, and returns another with a reason.
  await goTo(page, "审核");
  const queue = page.getByRole("list", { name: "待审队列" });
  await queue.getByRole("button", { name: /^22 / }).click();
  // The keys act on the report that is shown.
  await expect(page.getByRole("article", { name: /^22 / })).toBeVisible();
  await screenshot(page, "review");
  await page.keyboard.press("a");
  await expect(page.getByText("已审定发展软环境保障局第 22 项任务的填报。")).toBeVisible();
  await expect(queue.getByRole("button", { name: /^22 / })).toHaveCount(0);
  await queue.getByRole("button", { name: /^23 / }).click();
  await expect(page.getByRole("article", { name: /^23 / })).toBeVisible();
  await page.keyboard.press("r");
  const dialog = page.getByRole("dialog", { name: /退回应急管理局/ });
  await dialog.getByLabel("退回原因").fill("投保人数与承保公司清单不一致");
  await dialog.getByRole("button", { name: /^退\s*回$/ }).click();
  await expect(page.getByText("已退回应急管理局修改。")).toBeVisible();

  // Both lights have turned.
  await openTask(page, 22);
  await expect(standing).not.toContainText("被退回后未重新报送");
  await openTask(page, 23);
  await expect(standing).toContainText("应急管理局2026-10进展被退回后未重新报送");
});

test("the ledger stands as it stood on a day in the past", async ({ page }) => {
  await signIn(page, "leader");
  await page.goto("/tasks?asOf=2026-06-30");
  await expect(page.getByText(/2026-06-30/).first()).toBeVisible();
  await expect(page.getByText(/(红|黄|绿)灯/).first()).toBeVisible();
  await screenshot(page, "ledger-as-of");
});
