import { Column, Entity, PrimaryColumn } from "typeorm";

/** What the data itself must remember: whether it is real or demonstration. */
@Entity("setting")
export class Setting {
  @PrimaryColumn("varchar", { length: 32 }) name: string;
  @Column("varchar", { length: 200 }) value: string;
}
