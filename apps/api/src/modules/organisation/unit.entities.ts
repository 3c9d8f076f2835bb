import type { UnitKind } from "@minsheng/domain/organisation/vocabulary";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";

@Entity("unit")
@Index("ix_unit_code", ["code"], { unique: true })
@Index("ix_unit_name", ["name"], { unique: true })
@Index("ix_unit_group", ["groupId"])
export class Unit {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 32 }) code: string;
  @Column("varchar", { length: 100 }) name: string;
  @Column("varchar", { length: 16 }) kind: UnitKind;
  /** The group that a member belongs to. */
  @Column("varchar", { length: 48, nullable: true }) groupId: string | null;
  /** Place in lists: the order in which the notice first names the units. */
  @Column("integer") position: number;
  @Column("boolean") active: boolean;
  /** Name, code and pinyin in lower case. */
  @Column("text") searchText: string;
  @Column("integer") version: number;
}

/** 条线: a line of work within a unit that the notice names in brackets, 党政办公室（妇联）. */
@Entity("unit_line")
@Index("ix_unit_line_name", ["unitId", "name"], { unique: true })
export class UnitLine {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) unitId: string;
  @Column("varchar", { length: 50 }) name: string;
}
