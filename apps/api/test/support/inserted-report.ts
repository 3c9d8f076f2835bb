import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Evidence } from "../../src/modules/evidence/evidence.entities.ts";
import { User } from "../../src/modules/people/user.entities.ts";
import { ProgressReport } from "../../src/modules/report/report.entities.ts";
import { newId } from "../../src/platform/database/ids.ts";
import type { TestApi } from "./api.ts";

/** The smallest picture. */
export const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

/** A submitted report with a file, put there past the rules: for those tests that ask only who may touch it. */
export async function insertReport(
  api: TestApi,
  taskId: string,
  unitId: string,
): Promise<{ reportId: string; evidenceId: string }> {
  const [reportId, evidenceId] = [newId("report"), newId("evidence")];
  const sha256 = createHash("sha256").update(PNG).digest("hex");
  await mkdir(join(api.config.dataDir, "files"), { recursive: true });
  await writeFile(join(api.config.dataDir, "files", sha256), PNG);
  const written = { updatedAt: "2026-02-01T00:00:00.000Z", version: 1, authorIds: "[]" };
  const texts = { narrative: "进展", problems: "", nextSteps: "" };
  const file = { name: "图.png", mediaType: "image/png", size: PNG.length, sha256 };
  await api.database.inTransaction(async (tx) => {
    const { id: uploadedById } = await tx.manager.findOneByOrFail(User, { username: "admin" });
    await tx.manager.insert(ProgressReport, {
      ...{ id: reportId, taskId, unitId, period: "2026-01", revision: 1, state: "SUBMITTED" },
      ...texts,
      ...written,
    });
    await tx.manager.insert(Evidence, {
      ...{ id: evidenceId, taskId, unitId, reportId, uploadedById, uploadedAt: written.updatedAt },
      ...file,
    });
  });
  return { reportId, evidenceId };
}
