import { expect, type Page } from "@playwright/test";
import { screenshot } from "../support/screenshot.ts";
import { openTask, partOf } from "../support/task.ts";
import { test } from "../support/test.ts";

const UNIT = "市场监管局";

test.describe("two people change one unit's duty at the same time", { tag: "@desk" }, () => {
  test("the later one keeps their own text", async ({ signInAs }) => {
    const { later, field, dialog } = await bothSave(signInAs, ["督查办写的分工一", "单位写的分工一"]);
    await dialog.getByRole("radio", { name: "单位写的分工一" }).check();
    await screenshot(later, "conflict");
    await dialog.getByRole("button", { name: "按所选保存" }).click();
    await expect(field).toBeHidden();
    await expect(partOf(later, UNIT)).toContainText("单位写的分工一");
  });

  test("the later one takes the other's text", async ({ signInAs }) => {
    const { later, field, dialog } = await bothSave(signInAs, ["督查办写的分工二", "单位写的分工二"]);
    await dialog.getByRole("button", { name: "放弃我的修改" }).click();
    await expect(field).toBeHidden();
    await expect(partOf(later, UNIT)).toContainText("督查办写的分工二");
  });
});

/** The supervision office saves while the unit's administrator is still writing, who then saves too. */
async function bothSave(
  signInAs: (username: string) => Promise<Page>,
  [first, second]: readonly [string, string],
) {
  const sooner = await signInAs("supervisor");
  const later = await signInAs("scjgj.admin");
  await openDuty(later);
  await openDuty(sooner);
  await writeDuty(sooner, first);
  await expect(sooner.getByText("分工已保存。")).toBeVisible();
  await writeDuty(later, second);

  const dialog = later.getByRole("dialog", { name: "您修改期间，他人已先保存" });
  await expect(dialog).toContainText("督查办（演示）在您修改期间保存了新的内容");
  await expect(dialog.getByRole("radio", { name: first })).toBeVisible();
  await expect(dialog.getByRole("radio", { name: second })).toBeVisible();
  return { later, field: later.getByLabel("分工内容"), dialog };
}

async function openDuty(page: Page): Promise<void> {
  await openTask(page, 1);
  await partOf(page, UNIT)
    .getByRole("button", { name: /^分\s*工$/ })
    .click();
}

async function writeDuty(page: Page, duty: string): Promise<void> {
  const dialog = page.getByRole("dialog", { name: `${UNIT}的分工` });
  await dialog.getByLabel("分工内容").fill(duty);
  await dialog.getByRole("button", { name: /^保\s*存$/ }).click();
}
