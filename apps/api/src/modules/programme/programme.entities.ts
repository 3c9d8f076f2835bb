import type { TaskState, TaskStep } from "@minsheng/domain/programme/task-states";
import type {
  Comparator,
  IndicatorKind,
  ProgrammeState,
  Recurrence,
} from "@minsheng/domain/programme/vocabulary";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** One year's notice. */
@Entity("programme")
@Index("ix_programme_year", ["year"], { unique: true })
export class Programme {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("integer") year: number;
  @Column("varchar", { length: 200 }) title: string;
  @Column("varchar", { length: 100 }) documentNumber: string;
  @Column("varchar", { length: 100 }) issuedBy: string;
  @Column("varchar", { length: 10, nullable: true }) issuedOn: string | null;
  /** The notice's text, to the character. */
  @Column("text") noticeText: string;
  @Column("varchar", { length: 16 }) state: ProgrammeState;
  @Column("integer") version: number;
}

@Entity("project")
@Index("ix_project_ordinal", ["programmeId", "ordinal"], { unique: true })
export class Project {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) programmeId: string;
  @Column("integer") ordinal: number;
  @Column("varchar", { length: 200 }) name: string;
}

@Entity("task")
@Index("ix_task_number", ["programmeId", "number"], { unique: true })
@Index("ix_task_project", ["projectId"])
export class Task {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) programmeId: string;
  @Column("varchar", { length: 48 }) projectId: string;
  @Column("integer") number: number;
  @Column("varchar", { length: 200 }) title: string;
  /** The notice's sentence, to the character; never edited. */
  @Column("text") wording: string;
  @Column("varchar", { length: 20 }) state: TaskState;
  @Column("varchar", { length: 10 }) dueOn: string;
  /** False while the due date is the year's end for want of a better. */
  @Column("boolean") dueConfirmed: boolean;
  /** Title and wording in lower case, with their pinyin. */
  @Column("text") searchText: string;
  @Column("integer") version: number;
}

/** A change of a task's state, dated: what it was on any day. */
@Entity("task_step")
@Index("ix_task_step_task", ["taskId", "at"])
export class TaskStepTaken {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) taskId: string;
  @Column("varchar", { length: 20 }) step: TaskStep;
  /** The state that it led to. */
  @Column("varchar", { length: 20 }) state: TaskState;
  @Column("varchar", { length: 10 }) on: string;
  @Column("varchar", { length: 24 }) at: string;
  @Column("varchar", { length: 48, nullable: true }) actorId: string | null;
}

/** One target of a task, pointing at its characters in the wording. */
@Entity("indicator")
@Index("ix_indicator_position", ["taskId", "position"], { unique: true })
export class Indicator {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) taskId: string;
  @Column("integer") position: number;
  @Column("varchar", { length: 100 }) name: string;
  @Column("varchar", { length: 16 }) kind: IndicatorKind;
  @Column("varchar", { length: 16 }) comparator: Comparator;
  @Column("double", { nullable: true }) target: number | null;
  @Column("varchar", { length: 30, nullable: true }) unitOfMeasure: string | null;
  @Column("boolean") approximate: boolean;
  /** The notice names no quantity where one is needed. */
  @Column("boolean") baseMissing: boolean;
  @Column("varchar", { length: 16, nullable: true }) recurrence: Recurrence | null;
  @Column("double") weight: number;
  @Column("integer") wordingStart: number;
  @Column("integer") wordingEnd: number;
}
