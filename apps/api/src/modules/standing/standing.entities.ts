import type { Role } from "@minsheng/domain/organisation/vocabulary";
import type { TaskState } from "@minsheng/domain/programme/task-states";
import type { LightColor } from "@minsheng/domain/standing/policy";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** 亮灯规则: one version, in force from its day until the next one. */
@Entity("light_policy")
@Index("ix_light_policy_number", ["number"], { unique: true })
export class LightPolicyVersion {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("integer") number: number;
  @Column("varchar", { length: 10 }) effectiveOn: string;
  @Column("double") yellowFromPoints: number;
  @Column("double") redAbovePoints: number;
  @Column("integer") milestoneRedAfterDays: number;
  @Column("integer") missingReportsRed: number;
  @Column("integer") reportDueDay: number;
  @Column("integer") acknowledgeWorkingDays: number;
  @Column("varchar", { length: 500 }) reason: string;
  @Column("varchar", { length: 48, nullable: true }) authorId: string | null;
  @Column("varchar", { length: 24 }) at: string;
}

/** A colour that 督查办 set by hand, with reason and expiry; the computed one stays visible. */
@Entity("light_override")
@Index("ix_light_override_task", ["taskId"])
export class LightOverride {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) taskId: string;
  @Column("varchar", { length: 8 }) color: LightColor;
  @Column("varchar", { length: 500 }) reason: string;
  @Column("varchar", { length: 16 }) role: Role;
  @Column("varchar", { length: 10 }) from: string;
  /** Inclusive. */
  @Column("varchar", { length: 10 }) until: string;
  @Column("varchar", { length: 48 }) authorId: string;
  @Column("varchar", { length: 24 }) at: string;
}

/** A task's standing at the end of a day: what is counted in columns, the rest as JSON. */
abstract class KeptStanding {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) taskId: string;
  @Column("varchar", { length: 10 }) day: string;
  @Column("varchar", { length: 20 }) state: TaskState;
  @Column("varchar", { length: 8 }) color: LightColor;
  @Column("varchar", { length: 8 }) scheduleColor: LightColor;
  @Column("varchar", { length: 8 }) quantityColor: LightColor;
  @Column("varchar", { length: 8 }) reportingColor: LightColor;
  @Column("double") progress: number;
  @Column("double") plannedPace: number;
  @Column("integer") overdueMilestones: number;
  @Column("integer") reportsDue: number;
  @Column("integer") reportsIn: number;
  @Column("integer") baselines: number;
  @Column("integer") policyVersion: number;
  /** JSON of what is only shown: reasons, indicators, milestones, values side by side. */
  @Column("text") detail: string;
}

/** How a task stands now: a projection of the facts, rebuilt from them at any time. */
@Entity("task_standing")
@Index("ix_task_standing_task", ["taskId"], { unique: true })
export class TaskStanding extends KeptStanding {}

/** How a task stood at the end of a day. */
@Entity("task_standing_day")
@Index("ix_task_standing_day_task", ["taskId", "day"], { unique: true })
export class TaskStandingDay extends KeptStanding {}
