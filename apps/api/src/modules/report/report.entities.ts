import type { ReportState } from "@minsheng/domain/workflow/report-states";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** 进展填报: what one unit reports on one task for one period. A correction is a new revision. */
@Entity("progress_report")
@Index("ix_progress_report_revision", ["taskId", "unitId", "period", "revision"], { unique: true })
@Index("ix_progress_report_state", ["state", "period"])
@Index("ix_progress_report_unit", ["unitId", "period"])
export class ProgressReport {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) taskId: string;
  @Column("varchar", { length: 48 }) unitId: string;
  /** `2026-07`. */
  @Column("varchar", { length: 10 }) period: string;
  @Column("integer") revision: number;
  @Column("varchar", { length: 16 }) state: ReportState;
  @Column("text") narrative: string;
  @Column("text") problems: string;
  @Column("text") nextSteps: string;
  /** Why nothing moved, where the unit says so. */
  @Column("varchar", { length: 500, nullable: true }) noChangeReason: string | null;
  /** Why an accepted report is corrected; null for a first revision. */
  @Column("varchar", { length: 500, nullable: true }) correctionReason: string | null;
  /** The unit's own estimate of the task's progress, a share 0..1. */
  @Column("double", { nullable: true }) selfAssessed: number | null;
  /** What 督查办 found on acceptance, a share 0..1. */
  @Column("double", { nullable: true }) verified: number | null;
  /** JSON of the ids of whoever wrote in it or submitted it. */
  @Column("text") authorIds: string;
  @Column("varchar", { length: 10, nullable: true }) firstSubmittedOn: string | null;
  @Column("varchar", { length: 24, nullable: true }) submittedAt: string | null;
  @Column("varchar", { length: 48, nullable: true }) submittedById: string | null;
  @Column("varchar", { length: 24, nullable: true }) decidedAt: string | null;
  @Column("varchar", { length: 48, nullable: true }) decidedById: string | null;
  @Column("varchar", { length: 500, nullable: true }) decisionReason: string | null;
  @Column("varchar", { length: 24 }) updatedAt: string;
  @Column("integer") version: number;
}

/** What happened to a report, dated: submitted, returned, accepted. */
@Entity("report_event")
@Index("ix_report_event_report", ["reportId", "at"])
@Index("ix_report_event_task", ["taskId", "at"])
export class ReportEvent {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) reportId: string;
  @Column("varchar", { length: 48 }) taskId: string;
  @Column("varchar", { length: 16 }) kind: "SUBMITTED" | "RETURNED" | "ACCEPTED";
  @Column("varchar", { length: 10 }) on: string;
  @Column("varchar", { length: 24 }) at: string;
  @Column("varchar", { length: 48 }) actorId: string;
  @Column("varchar", { length: 500, nullable: true }) reason: string | null;
}

/** 指标填报值: the value of one indicator in one report. */
@Entity("indicator_reading")
@Index("ix_indicator_reading", ["reportId", "indicatorId"], { unique: true })
export class IndicatorReading {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) reportId: string;
  @Column("varchar", { length: 48 }) indicatorId: string;
  @Column("double") value: number;
  /** Why the value fell, jumped or passed its target. */
  @Column("varchar", { length: 500, nullable: true }) note: string | null;
}
