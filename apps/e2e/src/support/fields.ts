import type { Locator } from "@playwright/test";

/** Types a day, as one does who does not want to leaf through a calendar. */
export async function typeDay(field: Locator, day: string): Promise<void> {
  await field.fill(day);
  await field.press("Tab");
}

/** Chooses from a list that opens below its field; a list that can be searched is. */
export async function choose(field: Locator, option: string): Promise<void> {
  await field.click();
  if (await field.isEditable()) await field.fill(option);
  await field.page().locator(".ant-select-dropdown:visible").getByTitle(option, { exact: true }).click();
  // On a slow machine the search that was typed opens the list once more behind the choice; leaving the field closes it.
  const several = field.locator("xpath=ancestor::*[contains(@class, 'ant-select-multiple')]");
  if ((await several.count()) === 0) await field.press("Tab");
}
