import { expect } from "@playwright/test";
import { choose } from "../support/fields.ts";
import { screenshot } from "../support/screenshot.ts";
import { signIn } from "../support/sign-in.ts";
import { goTo, panel, partOf } from "../support/task.ts";
import { test } from "../support/test.ts";

test("a coordinator sees whose part of a joint task waits for names", async ({ page, isMobile }) => {
  await signIn(page, "coordinator");
  await expect(panel(page, "联合任务：还缺谁的责任链").getByRole("link").first()).toBeVisible();
  await screenshot(page, "home-coordinator");

  await goTo(page, "联合任务");
  await expect(page.getByText("联合任务 5 项")).toBeVisible();
  const tasks = page.getByRole("main").getByRole("link", { name: /^\d+\. / });
  await expect(tasks).toHaveText([/^1\. /, /^2\. /, /^9\. /, /^20\. /, /^21\. /]);
  if (!isMobile) {
    const property = page.getByRole("row", { name: /^21\. / });
    await expect(page.getByRole("columnheader", { name: "城乡建设和交通局" })).toBeVisible();
    await expect(property).toContainText("牵头");
    await expect(property).toContainText("协办");
  }
  await screenshot(page, "joint-tasks");

  await choose(page.getByRole("combobox", { name: "全部单位" }), "党政办公室");
  await expect(tasks).toHaveText([/^9\. /]);
  await expect(page).toHaveURL(/unit=/);

  await tasks.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("两癌");
  // Coordination is no editing: parts are read here, by both units, and no act is offered.
  await expect(partOf(page, "党政办公室（妇联）")).toBeVisible();
  await expect(partOf(page, "发展软环境保障局")).toBeVisible();
  await expect(panel(page, "任务分工与责任链").getByRole("button")).toHaveCount(0);
});
