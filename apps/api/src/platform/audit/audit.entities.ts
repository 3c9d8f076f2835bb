import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** One act on record: append-only, each entry's hash covers the one before it. */
@Entity("audit_entry")
@Index("ix_audit_entry_sequence", ["sequence"], { unique: true })
@Index("ix_audit_entry_task", ["taskId", "sequence"])
@Index("ix_audit_entry_object", ["objectId", "sequence"])
export class AuditEntry {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("integer") sequence: number;
  @Column("varchar", { length: 24 }) at: string;
  @Column("varchar", { length: 48, nullable: true }) actorId: string | null;
  @Column("varchar", { length: 100 }) actorName: string;
  @Column("varchar", { length: 64 }) operation: string;
  @Column("varchar", { length: 32 }) objectType: string;
  @Column("varchar", { length: 48 }) objectId: string;
  @Column("varchar", { length: 200 }) objectLabel: string;
  @Column("varchar", { length: 48, nullable: true }) taskId: string | null;
  @Column("varchar", { length: 48, nullable: true }) unitId: string | null;
  /** JSON of FieldChange[]. */
  @Column("text") changes: string;
  @Column("varchar", { length: 64 }) previousHash: string;
  @Column("varchar", { length: 64 }) hash: string;
}

/** The head of the chain: the last sequence number and hash. One row. */
@Entity("audit_chain")
export class AuditChain {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("integer") sequence: number;
  @Column("varchar", { length: 64 }) hash: string;
}
