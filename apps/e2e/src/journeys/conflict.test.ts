import { expect, type Locator, type Page } from "@playwright/test";
import { screenshot } from "../support/screenshot.ts";
import { openTask, partOf } from "../support/task.ts";
import { test } from "../support/test.ts";

const UNIT = "市场监管局";

/** What two people may be changing at once: the button that opens it, its dialog, one field. */
interface Form {
  readonly opener: string | RegExp;
  readonly dialog: string;
  readonly field: (dialog: Locator) => Locator;
}
const duty: Form = {
  opener: /^分\s*工$/,
  dialog: `${UNIT}的分工`,
  field: (dialog) => dialog.getByLabel("分工内容"),
};
const chain: Form = {
  opener: /责任链$/,
  dialog: `${UNIT}的责任链`,
  field: (dialog) => dialog.getByRole("group", { name: "经办人" }).getByLabel("姓名"),
};

test.describe("two people change one unit's part at the same time", { tag: "@desk" }, () => {
  test("the later one keeps their own text", async ({ signInAs }) => {
    const theirs = "负责食品抽检300批次，每月5日前向牵头单位报送结果。";
    const own = "负责食品抽检300批次，不合格产品三日内处置。";
    const later = await bothSave(signInAs, duty, [theirs, own]);
    await later.getByRole("radio", { name: own }).check();
    await screenshot(later, "conflict");
    await later.getByRole("button", { name: "按所选保存" }).click();
    await expect(later.getByRole("dialog")).toHaveCount(0);
    await expect(partOf(later, UNIT)).toContainText(own);
  });

  test("the later one takes the other's people", async ({ signInAs }) => {
    const later = await bothSave(signInAs, chain, ["钱督查", "孔单位"]);
    await later.getByRole("button", { name: "放弃我的修改" }).click();
    await expect(later.getByRole("dialog")).toHaveCount(0);
    await expect(partOf(later, UNIT)).toContainText("钱督查");
    await expect(partOf(later, UNIT)).not.toContainText("孔单位");
  });
});

/** The supervision office saves while the unit's administrator is still writing, who then saves too and is asked. */
async function bothSave(
  signInAs: (username: string) => Promise<Page>,
  form: Form,
  [first, second]: readonly [string, string],
): Promise<Page> {
  const sooner = await signInAs("supervisor");
  const later = await signInAs("scjgj.admin");
  await open(later, form);
  await open(sooner, form);
  await write(sooner, form, first);
  await expect(sooner.getByRole("dialog")).toHaveCount(0);
  await write(later, form, second);

  const dialog = later.getByRole("dialog", { name: "您修改期间，他人已先保存" });
  await expect(dialog).toContainText("督查办（演示）在您修改期间保存了新的内容");
  // Nothing is asked but what differs, and both sides can be read.
  await expect(dialog.getByRole("radio")).toHaveCount(2);
  await expect(dialog.getByRole("radio", { name: first })).toBeVisible();
  await expect(dialog.getByRole("radio", { name: second })).toBeVisible();
  return later;
}

async function open(page: Page, { opener }: Form): Promise<void> {
  await openTask(page, 1);
  await partOf(page, UNIT).getByRole("button", { name: opener }).click();
}

async function write(page: Page, form: Form, text: string): Promise<void> {
  const dialog = page.getByRole("dialog", { name: form.dialog });
  await form.field(dialog).fill(text);
  await dialog.getByRole("button", { name: /^保\s*存$/ }).click();
}
