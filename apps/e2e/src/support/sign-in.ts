import type { Page } from "@playwright/test";

/** Signs in with a demonstration account and waits until the console is open. */
export async function signIn(page: Page, username: string, password = "minsheng-demo"): Promise<void> {
  await page.goto("/");
  await page.getByLabel("用户名").fill(username);
  await page.getByLabel("密码").fill(password);
  // The design system puts a space between two characters of a button.
  await page.getByRole("button", { name: /^登\s*录$/ }).click();
  await page.getByLabel("密码", { exact: true }).waitFor({ state: "detached" });
}
