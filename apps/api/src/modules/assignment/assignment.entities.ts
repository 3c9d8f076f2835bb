import type { ChainPosition } from "@minsheng/domain/organisation/vocabulary";
import type { AssignmentRole } from "@minsheng/domain/programme/vocabulary";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** 任务分工: a unit's part in a task. A group unit's members each have a part beside the group's (`viaGroupId`). */
@Entity("assignment")
@Index("ix_assignment_task_unit", ["taskId", "unitId"], { unique: true })
@Index("ix_assignment_unit", ["unitId"])
export class Assignment {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) taskId: string;
  @Column("varchar", { length: 48 }) unitId: string;
  @Column("varchar", { length: 8 }) role: AssignmentRole;
  @Column("varchar", { length: 50, nullable: true }) line: string | null;
  /** The lead as the notice's order suggests it, not yet confirmed by 督查办. */
  @Column("boolean") assumed: boolean;
  /** What of the task is this unit's to do, in its own words. */
  @Column("varchar", { length: 500, nullable: true }) duty: string | null;
  @Column("varchar", { length: 48, nullable: true }) viaGroupId: string | null;
  /** Place among the task's units, as the notice names them. */
  @Column("integer") position: number;
  /** When the part was handed to the unit; null while the programme is a draft. */
  @Column("varchar", { length: 10, nullable: true }) assignedOn: string | null;
  /** 签收. */
  @Column("varchar", { length: 10, nullable: true }) acknowledgedOn: string | null;
  @Column("varchar", { length: 48, nullable: true }) acknowledgedById: string | null;
  @Column("integer") version: number;
}

/** A named person in an assignment's 责任链, from a day to a day, both inclusive. */
@Entity("responsible_person")
@Index("ix_responsible_person_assignment", ["assignmentId"])
export class ResponsiblePerson {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) assignmentId: string;
  @Column("varchar", { length: 24 }) chainPosition: ChainPosition;
  @Column("integer") ordinal: number;
  @Column("varchar", { length: 50 }) name: string;
  @Column("varchar", { length: 100, nullable: true }) title: string | null;
  @Column("varchar", { length: 30, nullable: true }) phone: string | null;
  @Column("varchar", { length: 10 }) validFrom: string;
  @Column("varchar", { length: 10, nullable: true }) validTo: string | null;
}
