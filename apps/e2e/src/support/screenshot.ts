import { fileURLToPath } from "node:url";
import { expect, type Page } from "@playwright/test";

const folder = fileURLToPath(new URL("../../../../docs/screenshots/", import.meta.url));

/** Renews the picture that README and user guide show; only with SCREENSHOTS=1, so that a test run changes no file. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (process.env["SCREENSHOTS"] !== "1") return;
  // Neither a passing message nor the row under the pointer belongs to the picture.
  await expect(page.locator(".ant-message-notice")).toHaveCount(0);
  await page.mouse.move(0, 0);
  const width = page.viewportSize()?.width ?? 0;
  await page.screenshot({ path: `${folder}${name}-${width}.png`, animations: "disabled" });
}
