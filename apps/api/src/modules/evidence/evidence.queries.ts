import { taskScope } from "@minsheng/domain/policy/scope";
import { allOf, type Conditions } from "../../platform/database/conditions.ts";
import { placeholders } from "../../platform/database/reader.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { say } from "../../platform/language/messages.ts";
import { scopeConditions } from "../programme/task-conditions.ts";
import type { EvidenceType } from "./evidence.types.ts";
import { isPicture } from "./media-types.ts";

interface EvidenceRow {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  uploadedAt: string;
  uploadedBy: string;
  taskId: string;
  taskNumber: number;
  unitId: string;
  unitName: string;
  milestoneId: string | null;
  period: string | null;
  revision: number | null;
}

/** A file with where it belongs. */
export interface PlacedEvidence extends EvidenceType {
  readonly taskId: string;
  readonly unitId: string;
  /** The milestone's lineage. */
  readonly milestoneId: string | null;
  /** Of the report that it was handed in with. */
  readonly period: string | null;
  readonly revision: number | null;
  readonly sha256: string;
}

/** Files of tasks that the reader may see, oldest first, `e` being the file: two statements, however many there are. */
export async function findEvidence(
  context: SignedInContext,
  conditions: Conditions,
): Promise<PlacedEvidence[]> {
  const rows = await selectEvidence(context, conditions);
  if (rows.length === 0) return [];
  const hashes = [...new Set(rows.map((row) => row.sha256))];
  const same = await selectEvidence(context, {
    sql: `e.sha256 IN (${placeholders(hashes)})`,
    params: hashes,
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    mediaType: row.mediaType,
    size: row.size,
    sha256: row.sha256,
    url: `/files/${row.id}`,
    previewUrl: isPicture(row.mediaType) ? `/files/${row.id}?preview` : null,
    duplicateOf: same
      .filter((other) => other.sha256 === row.sha256 && other.id !== row.id)
      .map((other) => placeInWords(context, other)),
    uploadedBy: row.uploadedBy,
    uploadedAt: row.uploadedAt,
    taskId: row.taskId,
    unitId: row.unitId,
    milestoneId: row.milestoneId,
    period: row.period,
    revision: row.revision,
  }));
}

const placeInWords = ({ language }: SignedInContext, row: EvidenceRow): string =>
  say(language, row.period === null ? "evidence.ofMilestone" : "evidence.ofReport", {
    number: row.taskNumber,
    unit: row.unitName,
    period: row.period ?? "",
    name: row.name,
  });

async function selectEvidence(context: SignedInContext, conditions: Conditions): Promise<EvidenceRow[]> {
  const where = allOf([conditions, scopeConditions(taskScope(context.actor))]);
  return context.read.rows<EvidenceRow>(
    `SELECT e.id, e.name, e.mediaType, e.size, e.sha256, e.uploadedAt, e.taskId, e.unitId, e.milestoneId,
            p.name AS uploadedBy, t.number AS taskNumber, u.name AS unitName, r.period, r.revision
       FROM evidence e JOIN task t ON t.id = e.taskId JOIN unit u ON u.id = e.unitId
            JOIN app_user p ON p.id = e.uploadedById LEFT JOIN progress_report r ON r.id = e.reportId
      WHERE ${where.sql} ORDER BY e.uploadedAt, e.id`,
    where.params,
  );
}
