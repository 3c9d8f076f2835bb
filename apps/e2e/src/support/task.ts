import type { Locator, Page } from "@playwright/test";

/** Opens a task of the demonstration's year by its address. */
export const openTask = (page: Page, number: number) => page.goto(`/tasks/2026/${number}`);

/** One unit's part in the task that is open. */
export const partOf = (page: Page, unit: string): Locator =>
  page.getByRole("article").filter({ has: page.getByRole("heading", { name: unit }) });

/** A part of a page by its heading. */
export const panel = (page: Page, heading: string): Locator => page.getByRole("region", { name: heading });

/** Follows an entry of the main navigation; on a phone it stands below, in shorter words, or behind "more". */
export async function goTo(page: Page, entry: string | RegExp): Promise<void> {
  const navigation = page.getByRole("navigation", { name: "主导航" });
  const link = navigation.getByRole("link", { name: entry });
  const more = navigation.getByRole("button", { name: "更多" });
  await navigation.getByRole("link").first().waitFor();
  if (await link.isVisible()) return link.click();
  await more.click();
  await page.getByRole("dialog", { name: "更多" }).getByRole("link", { name: entry }).click();
}
