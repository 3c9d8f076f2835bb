import { expect } from "@playwright/test";
import { screenshot } from "../support/screenshot.ts";
import { signIn } from "../support/sign-in.ts";
import { goTo, panel } from "../support/task.ts";
import { test } from "../support/test.ts";

test("a leader reads the figures by project and by unit, down to the tasks behind one", async ({ page }) => {
  await signIn(page, "leader");
  await expect(panel(page, "各项目").getByRole("link").first()).toBeVisible();
  await screenshot(page, "home-leader");

  await goTo(page, "统计");
  await expect(page.getByText("合计 24 项任务，联合任务只计一次。")).toBeVisible();
  const total = page.getByRole("link", { name: "合计 · 任务 24，查看任务" });
  await expect(total).toBeVisible();
  await expect(page.getByRole("link", { name: /^方便群众交通出行 · 任务 2，/ })).toBeVisible();
  await screenshot(page, "rollup-by-project");

  await page.getByRole("radiogroup", { name: "统计维度" }).getByText("按单位").click();
  // A joint task stands under each of its units and once in the total, and the page says so.
  await expect(
    page.getByText(/联合任务在合计中只计一次，在每个责任单位下各计一次，所以各单位相加为 \d+ 项。/),
  ).toBeVisible();
  await expect(total).toBeVisible();
  await expect(page.getByRole("link", { name: /^发展软环境保障局 · 任务 15，/ })).toBeVisible();
  await screenshot(page, "rollup-by-unit");

  await page.getByRole("link", { name: /^消防救援大队 · 任务 2，/ }).click();
  await expect(page.getByRole("heading", { name: "任务台账" })).toBeVisible();
  await expect(page.getByText("共 2 项任务")).toBeVisible();
  await expect(page.getByRole("link", { name: /校园消防/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /群众消防安全/ })).toBeVisible();

  await page.getByRole("link", { name: /群众消防安全/ }).click();
  await expect(page.getByText("消防安全教育培训").first()).toBeVisible();
  // A leader edits nothing of a unit's part.
  await expect(panel(page, "任务分工与责任链").getByRole("button")).toHaveCount(0);
});
