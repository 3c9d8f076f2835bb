import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** 佐证材料: a file, kept under the hash of its content. */
@Entity("evidence")
@Index("ix_evidence_report", ["reportId"])
@Index("ix_evidence_milestone", ["milestoneId"])
@Index("ix_evidence_hash", ["sha256"])
@Index("ix_evidence_task", ["taskId"])
export class Evidence {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) taskId: string;
  @Column("varchar", { length: 48 }) unitId: string;
  @Column("varchar", { length: 48, nullable: true }) reportId: string | null;
  /** The milestone's lineage. */
  @Column("varchar", { length: 48, nullable: true }) milestoneId: string | null;
  @Column("varchar", { length: 200 }) name: string;
  /** By the content, not by the name. */
  @Column("varchar", { length: 100 }) mediaType: string;
  /** In bytes. */
  @Column("integer") size: number;
  @Column("varchar", { length: 64 }) sha256: string;
  @Column("varchar", { length: 48 }) uploadedById: string;
  @Column("varchar", { length: 24 }) uploadedAt: string;
}
