import { stat } from "node:fs/promises";
import { expect } from "@playwright/test";
import { choose, typeDay } from "../support/fields.ts";
import { screenshot } from "../support/screenshot.ts";
import { signIn } from "../support/sign-in.ts";
import { goTo, openTask, panel, partOf } from "../support/task.ts";
import { test } from "../support/test.ts";

test.describe("the supervision office", { tag: "@desk" }, () => {
  test.beforeEach(({ page }) => signIn(page, "supervisor"));

  test("finds tasks in the ledger, and the address keeps what was asked", async ({ page }) => {
    await expect(panel(page, "各单位").getByRole("link").first()).toBeVisible();
    await screenshot(page, "home-supervisor");
    await goTo(page, "任务台账");
    await expect(page.getByText("共 24 项任务")).toBeVisible();
    await screenshot(page, "ledger-by-project");

    await page.getByRole("button", { name: /筛\s*选$/ }).click();
    await choose(page.getByRole("combobox", { name: "项目" }), "7. 方便群众交通出行");
    await expect(page).toHaveURL(/projects=7/);
    await expect(page.getByText("共 2 项任务")).toBeVisible();
    await page.reload();
    await expect(page.getByText("共 2 项任务")).toBeVisible();
    await page.getByRole("link", { name: /打通丹凤街/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("15.");
    await page.goBack();
    await expect(page.getByText("共 2 项任务")).toBeVisible();
    await page.getByRole("button", { name: "清除筛选" }).click();
    await expect(page.getByText("共 24 项任务")).toBeVisible();

    await page.getByRole("searchbox").fill("duantoulu");
    await expect(page.getByText("共 1 项任务")).toBeVisible();
    await expect(page.getByRole("rowheader").getByRole("link")).toHaveText(/打通丹凤街、兴达路2条断头路/);
  });

  test("shows the ledger by unit, in chosen columns, and takes it along as Excel", async ({ page }) => {
    await goTo(page, "任务台账");
    await page.getByRole("radiogroup", { name: "分组方式" }).getByText("按单位").click();
    await expect(page.getByText("联合任务在每个责任单位下各列一次；合计中只计一次。")).toBeVisible();
    await expect(page.getByRole("rowheader", { name: /^发展软环境保障局15 项/ })).toBeVisible();
    await screenshot(page, "ledger-by-unit");

    await page.getByRole("button", { name: /列$/ }).click();
    await page.getByRole("checkbox", { name: "通知原文" }).click();
    await expect(page.getByRole("columnheader", { name: "通知原文" })).toBeVisible();
    await page.getByRole("checkbox", { name: "协办单位" }).click();
    await expect(page.getByRole("columnheader", { name: "协办单位" })).toBeHidden();
    await page.keyboard.press("Escape");

    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "导出 Excel" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^民生实事台账.*\.xlsx$/);
    expect(decodeURIComponent(download.url())).toContain("groupBy=unit");
    expect(decodeURIComponent(download.url())).toContain("wording");
    expect((await stat(await download.path())).size).toBeGreaterThan(5_000);
  });

  test("confirms assumed leads together", async ({ page }) => {
    await page.goto("/tasks?leadAssumed=true&groupBy=none");
    await expect(page.getByText("共 5 项任务")).toBeVisible();
    for (const number of [1, 2])
      await page.getByRole("checkbox", { name: `选择任务${number}`, exact: true }).check();
    await page.getByRole("button", { name: "确认 2 项任务的牵头单位" }).click();
    await page
      .getByRole("tooltip", { name: /所列牵头单位将由“暂定”改为已确认/ })
      .getByRole("button", { name: /^确\s*定$/ })
      .click();
    await expect(page.getByText("已确认 2 项任务的牵头单位")).toBeVisible();
    await expect(page.getByText("共 3 项任务")).toBeVisible();
    await openTask(page, 1);
    await expect(partOf(page, "发展软环境保障局")).not.toContainText("暂定");
  });

  test("changes who leads, and who assists", async ({ page }) => {
    await openTask(page, 9);
    const parts = panel(page, "任务分工与责任链");
    await parts.getByRole("button", { name: "更换牵头" }).click();
    const lead = page.getByRole("dialog", { name: "更换牵头" });
    await choose(lead.getByLabel("责任单位"), "党政办公室");
    await lead.getByRole("button", { name: "更换牵头" }).click();
    await expect(page.getByText("已更换牵头单位。")).toBeVisible();
    await expect(partOf(page, "党政办公室")).toContainText("牵头");
    await expect(partOf(page, "发展软环境保障局")).toContainText("协办");

    await parts.getByRole("button", { name: "增加协办" }).click();
    const assist = page.getByRole("dialog", { name: "增加协办" });
    await choose(assist.getByLabel("责任单位"), "公安分局");
    await assist.getByRole("button", { name: /^添\s*加$/ }).click();
    const police = partOf(page, "公安分局");
    await expect(police).toContainText("协办");
    await expect(police).toContainText("责任链尚未明确");

    await police.getByRole("button", { name: /^移\s*除$/ }).click();
    const sure = page.getByRole("dialog", { name: "将公安分局移出任务9的协办单位？" });
    await sure.getByRole("button", { name: /^移\s*除$/ }).click();
    await expect(police).toBeHidden();
    await expect(panel(page, "变更记录").getByRole("listitem").first()).toContainText("移除协办单位");
  });

  test("settles a due date that the notice leaves open", async ({ page }) => {
    await goTo(page, "待明确事项");
    const question = page.getByRole("article").filter({ hasText: "任务18：通知只写明年度" });
    await expect(question).toBeVisible();
    await screenshot(page, "questions");
    await typeDay(question.getByLabel(/^答复：任务18/), "2026-10-15");
    await question.getByRole("button", { name: /^保\s*存$/ }).click();
    await expect(page.getByText("已答复。")).toBeVisible();
    await expect(question).toBeHidden();

    await openTask(page, 18);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("完成时限 2026-10-15")).toBeVisible();
  });

  test("reads a task's wording with its targets in place", async ({ page }) => {
    await openTask(page, 1);
    const wording = panel(page, "通知原文与指标");
    const target = wording.getByRole("link", { name: /专项抽检300批次/ });
    await target.focus();
    await expect(wording.getByRole("row").filter({ hasText: "300" })).toBeVisible();
    await screenshot(page, "task");
  });
});
