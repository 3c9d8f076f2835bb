import { type MigrationInterface, type QueryRunner, TableColumn } from "typeorm";
import { double, index, integer, nullable, reference, table, text, unique, varchar } from "./columns.ts";

const assignmentColumns = [
  nullable(varchar("assignedOn", 10)),
  nullable(varchar("acknowledgedOn", 10)),
  nullable(reference("acknowledgedById")),
];

const tables = [
  table(
    "task_step",
    [
      reference("id"),
      reference("taskId"),
      varchar("step", 20),
      varchar("state", 20),
      varchar("on", 10),
      varchar("at", 24),
      nullable(reference("actorId")),
    ],
    [index("ix_task_step_task", "taskId", "at")],
  ),
  table(
    "delivery_plan",
    [
      reference("id"),
      reference("taskId"),
      integer("baseline"),
      varchar("state", 16),
      varchar("startsOn", 10),
      varchar("dueOn", 10),
      nullable(text("summary")),
      text("authorIds"),
      nullable(varchar("submittedAt", 24)),
      nullable(varchar("acceptedOn", 10)),
      nullable(reference("decidedById")),
      nullable(varchar("decidedAt", 24)),
      integer("version"),
    ],
    [unique("ix_delivery_plan_baseline", "taskId", "baseline")],
  ),
  table(
    "milestone",
    [
      reference("id"),
      reference("planId"),
      reference("lineageId"),
      integer("ordinal"),
      varchar("name", 100),
      varchar("criterion", 500),
      varchar("evidenceKind", 100),
      reference("unitId"),
      varchar("plannedOn", 10),
      double("weight"),
    ],
    [index("ix_milestone_plan", "planId", "ordinal")],
  ),
  table(
    "milestone_completion",
    [
      reference("id"),
      reference("taskId"),
      reference("lineageId"),
      varchar("doneOn", 10),
      varchar("recordedOn", 10),
      nullable(varchar("remark", 500)),
      reference("recordedById"),
    ],
    [unique("ix_milestone_completion_lineage", "lineageId"), index("ix_milestone_completion_task", "taskId")],
  ),
  table(
    "planned_indicator",
    [
      reference("id"),
      reference("planId"),
      reference("indicatorId"),
      nullable(double("target")),
      text("trajectory"),
    ],
    [unique("ix_planned_indicator", "planId", "indicatorId")],
  ),
  table(
    "planned_part",
    [
      reference("id"),
      reference("planId"),
      reference("indicatorId"),
      reference("unitId"),
      nullable(double("target")),
    ],
    [unique("ix_planned_part", "planId", "indicatorId", "unitId")],
  ),
  table(
    "plan_remark",
    [
      reference("id"),
      reference("planId"),
      varchar("place", 80),
      varchar("text", 500),
      reference("authorId"),
      varchar("at", 24),
    ],
    [index("ix_plan_remark_plan", "planId", "at")],
  ),
  table(
    "progress_report",
    [
      reference("id"),
      reference("taskId"),
      reference("unitId"),
      varchar("period", 10),
      integer("revision"),
      varchar("state", 16),
      text("narrative"),
      text("problems"),
      text("nextSteps"),
      nullable(varchar("noChangeReason", 500)),
      nullable(varchar("correctionReason", 500)),
      nullable(double("selfAssessed")),
      nullable(double("verified")),
      text("authorIds"),
      nullable(varchar("firstSubmittedOn", 10)),
      nullable(varchar("submittedAt", 24)),
      nullable(reference("submittedById")),
      nullable(varchar("decidedAt", 24)),
      nullable(reference("decidedById")),
      nullable(varchar("decisionReason", 500)),
      varchar("updatedAt", 24),
      integer("version"),
    ],
    [
      unique("ix_progress_report_revision", "taskId", "unitId", "period", "revision"),
      index("ix_progress_report_state", "state", "period"),
      index("ix_progress_report_unit", "unitId", "period"),
    ],
  ),
  table(
    "report_event",
    [
      reference("id"),
      reference("reportId"),
      reference("taskId"),
      varchar("kind", 16),
      varchar("on", 10),
      varchar("at", 24),
      reference("actorId"),
      nullable(varchar("reason", 500)),
    ],
    [index("ix_report_event_report", "reportId", "at"), index("ix_report_event_task", "taskId", "at")],
  ),
  table(
    "indicator_reading",
    [
      reference("id"),
      reference("reportId"),
      reference("indicatorId"),
      double("value"),
      nullable(varchar("note", 500)),
    ],
    [unique("ix_indicator_reading", "reportId", "indicatorId")],
  ),
  table(
    "evidence",
    [
      reference("id"),
      reference("taskId"),
      reference("unitId"),
      nullable(reference("reportId")),
      nullable(reference("milestoneId")),
      varchar("name", 200),
      varchar("mediaType", 100),
      integer("size"),
      varchar("sha256", 64),
      reference("uploadedById"),
      varchar("uploadedAt", 24),
    ],
    [
      index("ix_evidence_report", "reportId"),
      index("ix_evidence_milestone", "milestoneId"),
      index("ix_evidence_hash", "sha256"),
      index("ix_evidence_task", "taskId"),
    ],
  ),
  table(
    "light_policy",
    [
      reference("id"),
      integer("number"),
      varchar("effectiveOn", 10),
      double("yellowFromPoints"),
      double("redAbovePoints"),
      integer("milestoneRedAfterDays"),
      integer("missingReportsRed"),
      integer("reportDueDay"),
      integer("acknowledgeWorkingDays"),
      varchar("reason", 500),
      nullable(reference("authorId")),
      varchar("at", 24),
    ],
    [unique("ix_light_policy_number", "number")],
  ),
  table(
    "light_override",
    [
      reference("id"),
      reference("taskId"),
      varchar("color", 8),
      varchar("reason", 500),
      varchar("role", 16),
      varchar("from", 10),
      varchar("until", 10),
      reference("authorId"),
      varchar("at", 24),
    ],
    [index("ix_light_override_task", "taskId")],
  ),
  ...["task_standing", "task_standing_day"].map((name) =>
    table(
      name,
      [
        reference("id"),
        reference("taskId"),
        varchar("day", 10),
        varchar("state", 20),
        varchar("color", 8),
        varchar("scheduleColor", 8),
        varchar("quantityColor", 8),
        varchar("reportingColor", 8),
        double("progress"),
        double("plannedPace"),
        integer("overdueMilestones"),
        integer("reportsDue"),
        integer("reportsIn"),
        integer("baselines"),
        integer("policyVersion"),
        text("detail"),
      ],
      [unique(`ix_${name}_task`, "taskId", ...(name === "task_standing" ? [] : ["day"]))],
    ),
  ),
];

/** 施工图, 进展填报, 佐证材料 and how each task stands: the loop from plan to light. */
export class ClosedLoop1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const one of tables) await runner.createTable(one, true);
    for (const column of assignmentColumns) {
      if (!(await runner.hasColumn("assignment", column.name))) {
        await runner.addColumn("assignment", new TableColumn(column));
      }
    }
    // Tasks handed over before their steps were kept: on the day that the log names.
    await runner.query(
      `UPDATE assignment SET assignedOn = (SELECT SUBSTR(MAX(e.at), 1, 10) FROM audit_entry e
          WHERE e.operation IN ('importNotice', 'publishProgramme')
            AND e.objectId = (SELECT t.programmeId FROM task t WHERE t.id = assignment.taskId))
        WHERE assignedOn IS NULL AND taskId IN (SELECT id FROM task WHERE state <> 'DRAFT')`,
    );
    await runner.query(
      `INSERT INTO task_step (id, taskId, step, state, \`on\`, at, actorId)
       SELECT CONCAT('step', SUBSTR(t.id, 5)), t.id, 'publish', t.state, SUBSTR(MAX(e.at), 1, 10), MAX(e.at), NULL
         FROM task t JOIN audit_entry e ON e.objectId = t.programmeId
        WHERE e.operation IN ('importNotice', 'publishProgramme') AND t.state <> 'DRAFT'
          AND t.id NOT IN (SELECT taskId FROM task_step)
        GROUP BY t.id, t.state`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of assignmentColumns.toReversed()) await runner.dropColumn("assignment", column.name);
    for (const one of tables.toReversed()) await runner.dropTable(one, true);
  }
}
