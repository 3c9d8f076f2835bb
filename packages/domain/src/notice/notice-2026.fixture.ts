/// <reference types="node" />
import { readFileSync } from "node:fs";
import { parseNotice } from "./parse-notice.ts";

/** The real notice, as the system loads it on its first start. */
export const noticeText2026 = readFileSync(
  new URL("../../../../apps/api/assets/notice-2026.txt", import.meta.url),
  "utf8",
);

export const notice2026 = parseNotice(noticeText2026);

export const tasks2026 = notice2026.projects.flatMap((project) => project.tasks);
