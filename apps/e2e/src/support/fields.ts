import type { Locator } from "@playwright/test";

/** Types a day, as one does who does not want to leaf through a calendar. */
export async function typeDay(field: Locator, day: string): Promise<void> {
  await field.fill(day);
  await field.press("Enter");
}

/** Chooses from a list that opens below its field. */
export async function choose(field: Locator, option: string): Promise<void> {
  await field.click();
  await field.page().locator(".ant-select-dropdown:visible").getByTitle(option, { exact: true }).click();
}
