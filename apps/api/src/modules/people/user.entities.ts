import type { Role } from "@minsheng/domain/organisation/vocabulary";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** An account; called app_user in the database because `user` is reserved there. */
@Entity("app_user")
@Index("ix_app_user_username", ["username"], { unique: true })
export class User {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 64 }) username: string;
  @Column("varchar", { length: 50 }) name: string;
  @Column("varchar", { length: 100, nullable: true }) title: string | null;
  @Column("varchar", { length: 30, nullable: true }) phone: string | null;
  @Column("varchar", { length: 100, nullable: true }) email: string | null;
  @Column("varchar", { length: 200 }) passwordHash: string;
  /** The password was given by an administrator and works only for choosing an own one. */
  @Column("boolean") mustChangePassword: boolean;
  @Column("boolean") active: boolean;
  @Column("varchar", { length: 24, nullable: true }) lastSignedInAt: string | null;
  /** Name, user name, title and phone in lower case, with their pinyin. */
  @Column("text") searchText: string;
  @Column("integer") version: number;
}

/** A person's role in a unit from a day to a day, both inclusive. A deputy's (代理) names whom it stands in for. */
@Entity("membership")
@Index("ix_membership_user", ["userId"])
@Index("ix_membership_unit", ["unitId"])
export class Membership {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) userId: string;
  @Column("varchar", { length: 48 }) unitId: string;
  @Column("varchar", { length: 16 }) role: Role;
  @Column("varchar", { length: 10 }) validFrom: string;
  @Column("varchar", { length: 10, nullable: true }) validTo: string | null;
  @Column("varchar", { length: 48, nullable: true }) deputyForId: string | null;
  @Column("integer") version: number;
}
