import { expect } from "@playwright/test";
import { typeDay } from "../support/fields.ts";
import { screenshot } from "../support/screenshot.ts";
import { signIn } from "../support/sign-in.ts";
import { goTo, panel, partOf } from "../support/task.ts";
import { test } from "../support/test.ts";

test("a unit administrator names who answers for the unit's part of a joint task", async ({ page }) => {
  await signIn(page, "xfjydd.admin");
  await expect(panel(page, "本单位的任务").getByRole("link", { name: /校园消防/ })).toBeVisible();
  await screenshot(page, "home-unit-admin");

  // Two of the 24 tasks are this unit's; no other is shown.
  await goTo(page, /台账$/);
  const tasks = page.getByRole("link", { name: /校园消防|群众消防安全/ });
  await expect(tasks).toHaveCount(2);
  await expect(page.getByText("共 2 项任务")).toBeVisible();
  await tasks.first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("提升校园消防及周边交通安全");

  // The other unit's part can be read; why it cannot be changed is said.
  const others = partOf(page, "发展软环境保障局").getByRole("button", { name: "责任链" });
  await expect(others).toHaveAttribute("aria-disabled", "true");
  await others.focus();
  await expect(page.getByText("此操作由本单位的单位管理员或督查办办理。")).toBeVisible();
  await page.keyboard.press("Escape");

  const own = partOf(page, "消防救援大队");
  await expect(own.getByText("责任链尚未明确")).toBeVisible();
  await own.getByRole("button", { name: "责任链" }).click();
  const drawer = page.getByRole("dialog", { name: "消防救援大队的责任链" });
  const handler = drawer.getByRole("group", { name: "经办人" });
  await handler.getByRole("button", { name: "添加经办人" }).click();
  await handler.getByLabel("姓名").fill("许经办");
  await handler.getByLabel("职务").fill("防火监督员");
  await typeDay(handler.getByLabel("开始"), "2026-03-01");
  await typeDay(handler.getByLabel("结束"), "2026-02-01");
  await drawer.getByRole("button", { name: /^保\s*存$/ }).click();

  // The fault is said at its field, and what was typed stands.
  await expect(handler.getByText("结束日期不能早于开始日期。")).toBeVisible();
  await expect(handler.getByLabel("姓名")).toHaveValue("许经办");
  await expect(handler.getByLabel("结束")).toHaveValue("2026-02-01");
  await screenshot(page, "chain-drawer");

  await typeDay(handler.getByLabel("结束"), "2026-12-31");
  await drawer.getByRole("button", { name: /^保\s*存$/ }).click();
  await expect(page.getByText("责任链已保存。")).toBeVisible();
  await expect(drawer).toBeHidden();
  await expect(own.getByText("许经办")).toBeVisible();
  await expect(own.getByText("2026-03-01 至 2026-12-31")).toBeVisible();

  const change = panel(page, "变更记录").getByRole("listitem").first();
  await expect(change).toContainText("修改责任链");
  await expect(change).toContainText("消防救援大队管理员（演示）");
  await expect(change).toContainText("许经办");
});
