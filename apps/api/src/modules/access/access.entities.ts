import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** A signed-in browser. Only the hash of its token is kept. */
@Entity("session")
@Index("ix_session_token", ["tokenHash"], { unique: true })
@Index("ix_session_user", ["userId"])
export class Session {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 64 }) tokenHash: string;
  @Column("varchar", { length: 48 }) userId: string;
  @Column("varchar", { length: 24 }) createdAt: string;
  @Column("varchar", { length: 24 }) lastSeenAt: string;
  /** The end whatever happens; idleness may end it before. */
  @Column("varchar", { length: 24 }) expiresAt: string;
}

/** A failed sign-in; removed with the next success from the same address. */
@Entity("failed_sign_in")
@Index("ix_failed_sign_in", ["username", "address"])
export class FailedSignIn {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 64 }) username: string;
  @Column("varchar", { length: 64 }) address: string;
  @Column("varchar", { length: 24 }) at: string;
}
