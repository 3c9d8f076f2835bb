import type { Locator, Page } from "@playwright/test";

/** Opens a task of the demonstration's year by its address. */
export const openTask = (page: Page, number: number) => page.goto(`/tasks/2026/${number}`);

/** One unit's part in the task that is open. */
export const partOf = (page: Page, unit: string): Locator =>
  page.getByRole("article").filter({ has: page.getByRole("heading", { name: unit }) });

/** A part of a page by its heading. */
export const panel = (page: Page, heading: string): Locator => page.getByRole("region", { name: heading });

/** An entry of the main navigation: it stands at the side, or below on a phone, where its words are shorter. */
export const navigation = (page: Page, entry: string | RegExp): Locator =>
  page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: entry });
