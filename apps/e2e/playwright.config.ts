import { defineConfig } from "@playwright/test";

const environment = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
);

export default defineConfig({
  testDir: "src",
  outputDir: "test-results",
  // One after the other: the journeys of a worker share one server and its data.
  workers: 1,
  retries: 0,
  forbidOnly: process.env["CI"] === "true",
  // A busy machine answers later; what never comes fails all the same.
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    actionTimeout: 10_000,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    trace: "retain-on-failure",
    launchOptions: {
      // The system's browser: nothing is downloaded.
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      // Without a UTF-8 locale Chromium cannot name a downloaded file in Chinese.
      env: { ...environment, LC_ALL: "C.UTF-8" },
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } } },
    {
      name: "phone",
      grepInvert: /@desk/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
});
