import { expect } from "@playwright/test";
import { screenshot } from "../support/screenshot.ts";
import { signIn } from "../support/sign-in.ts";
import { openTask, panel } from "../support/task.ts";
import { test } from "../support/test.ts";

const signInButton = /^登\s*录$/;

test("a wrong password is said in words, and the right one opens the console", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("用户名").fill("leader");
  await page.getByLabel("密码").fill("not-the-password");
  await screenshot(page, "sign-in");
  await page.getByRole("button", { name: signInButton }).click();
  await expect(page.getByRole("alert")).toHaveText("用户名或密码不正确。");
  await expect(page.getByLabel("用户名")).toHaveValue("leader");

  await page.getByLabel("密码").fill("minsheng-demo");
  await page.getByRole("button", { name: signInButton }).click();
  await expect(page.getByRole("heading", { name: "我的工作台" })).toBeVisible();
});

test("a session that ended leads to sign-in and back to the very place", async ({ page, context }) => {
  await signIn(page, "supervisor");
  await page.goto("/tasks?projects=7&groupBy=none");
  await expect(page.getByRole("link", { name: /打通丹凤街/ })).toBeVisible();

  await context.clearCookies();
  await page.reload();
  await expect(page.getByRole("heading", { name: "民生实事督办平台" })).toBeVisible();
  await page.getByLabel("用户名").fill("supervisor");
  await page.getByLabel("密码").fill("minsheng-demo");
  await page.getByRole("button", { name: signInButton }).click();

  await expect(page).toHaveURL("/tasks?projects=7&groupBy=none");
  await expect(page.getByRole("link", { name: /打通丹凤街/ })).toBeVisible();
});

test("a session that ends at work is noticed at the next act", async ({ page, context }) => {
  await signIn(page, "supervisor");
  await page.goto("/tasks");
  await expect(page.getByRole("link", { name: /打通丹凤街/ })).toBeVisible();
  await context.clearCookies();
  await page.getByRole("link", { name: /打通丹凤街/ }).click();
  await expect(page).toHaveURL(/\/sign-in\?from=%2Ftasks%2F2026%2F15$/);
});

test("the console speaks English at a click, and keeps it", async ({ page }) => {
  await signIn(page, "leader");
  await page.getByRole("button", { name: "Switch to English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await openTask(page, 3);
  await expect(panel(page, "The notice's wording and its indicators")).toBeVisible();
  // The notice's own words are never translated.
  await expect(page.getByText("培训中小学专兼职心理辅导教师")).toBeVisible();
  await screenshot(page, "task-in-english");
  await page.getByRole("button", { name: "切换为中文" }).click();
  await expect(panel(page, "通知原文与指标")).toBeVisible();
});

test("what does not exist and what is not one's own to see answer alike", async ({ page }) => {
  await signIn(page, "xfjydd.admin");
  for (const place of ["/tasks/2026/99", "/tasks/2026/3", "/tasks/2026/three", "/nowhere"]) {
    await page.goto(place);
    await expect(page.getByText("没有这个页面")).toBeVisible();
  }
  await page.getByRole("link", { name: "回到工作台" }).click();
  await expect(page.getByRole("heading", { name: "我的工作台" })).toBeVisible();
});
