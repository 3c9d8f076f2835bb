import { expect, type Page } from "@playwright/test";
import { choose } from "../support/fields.ts";
import { screenshot } from "../support/screenshot.ts";
import { signIn } from "../support/sign-in.ts";
import { goTo, panel } from "../support/task.ts";
import { test } from "../support/test.ts";

const UNIT = "丙街道办事处（演示）";
const OWN_PASSWORD = "Bing-jiedao-2026";

test("an administrator brings a subdistrict in and its person to work, and ends that person's access", {
  tag: "@desk",
}, async ({ page, newPage }) => {
  await signIn(page, "admin");
  await expect(panel(page, "各单位的账号").getByRole("link").first()).toBeVisible();
  await screenshot(page, "home-administrator");
  await goTo(page, "组织与用户");
  await addSubdistrict(page);

  const password = await openAccount(page);
  const officer = await newPage();
  await signIn(officer, "bing.admin", password);
  await replacePassword(officer, password);

  // Whatever the group answers for, its new member answers for too; nothing else is shown.
  await goTo(officer, "任务台账");
  await expect(officer.getByText("共 2 项任务")).toBeVisible();
  await expect(officer.getByRole("row").getByRole("link")).toHaveText([/民生110/, /物业/]);

  await page.getByRole("button", { name: "邴主任" }).click();
  await page.getByRole("button", { name: "停用账号" }).click();
  const sure = page.getByRole("dialog", { name: "停用邴主任（bing.admin）的账号？" });
  await expect(sure).toContainText("对方会立即在所有设备上退出，且不能再登录。");
  await sure.getByRole("button", { name: "停用账号" }).click();
  await expect(page.getByText("已停用邴主任的账号。")).toBeVisible();

  await officer.getByRole("link", { name: /物业/ }).click();
  await expect(officer).toHaveURL(/\/sign-in/);
  await officer.getByLabel("用户名").fill("bing.admin");
  await officer.getByLabel("密码").fill(OWN_PASSWORD);
  await officer.getByRole("button", { name: /^登\s*录$/ }).click();
  await expect(officer.getByRole("alert")).toHaveText("用户名或密码不正确。");
});

async function addSubdistrict(page: Page): Promise<void> {
  await page
    .getByRole("row", { name: /^各街道办事处/ })
    .getByRole("button", { name: "添加成员" })
    .click();
  const drawer = page.getByRole("dialog", { name: "添加成员" });
  await drawer.getByLabel("名称").fill(UNIT);
  await drawer.getByLabel("代码").fill("bing-jdbsc");
  await drawer.getByRole("button", { name: /^添\s*加$/ }).click();
  await expect(page.getByText(`已新增${UNIT}。`)).toBeVisible();
  await expect(page.getByRole("row", { name: new RegExp(`^${UNIT}`) })).toContainText("成员单位");
  await screenshot(page, "units");
}

/** Opens an account for the new unit's administrator and answers its one-time password. */
async function openAccount(page: Page): Promise<string> {
  await page.getByRole("radiogroup", { name: "单位或用户" }).getByText("用户").click();
  await page.getByRole("button", { name: "新增用户" }).click();
  const drawer = page.getByRole("dialog", { name: "新增用户" });
  await drawer.getByLabel("姓名").fill("邴主任");
  await drawer.getByLabel("用户名").fill("bing.admin");
  await choose(drawer.getByLabel("单位"), UNIT);
  await choose(drawer.getByLabel("角色"), "单位管理员");
  await drawer.getByRole("button", { name: /^添\s*加$/ }).click();

  const issued = page.getByRole("dialog", { name: "邴主任的一次性密码" });
  await expect(issued).toContainText("此密码只显示这一次");
  await screenshot(page, "one-time-password");
  const password = (await issued.getByRole("code").textContent()) ?? "";
  expect(password).not.toBe("");
  await issued.getByRole("button", { name: "已转告，关闭" }).click();
  await expect(page.getByText(password)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "邴主任" })).toBeVisible();
  await screenshot(page, "users");
  return password;
}

/** Nothing is reached before a one-time password is replaced by one's own. */
async function replacePassword(page: Page, password: string): Promise<void> {
  await page.goto("/tasks");
  await expect(page.getByRole("heading", { name: "请先修改密码" })).toBeVisible();
  await page.getByLabel("当前密码").fill(password);
  await page.getByLabel("新密码", { exact: true }).fill(OWN_PASSWORD);
  await page.getByLabel("再输一遍新密码").fill(OWN_PASSWORD);
  await page.getByRole("button", { name: "修改密码" }).click();
  await expect(page.getByRole("heading", { name: "任务台账" })).toBeVisible();
}
