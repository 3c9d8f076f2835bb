import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** An answer to a question that the notice leaves open. The questions themselves are derived (domain openQuestions). */
@Entity("question_answer")
@Index("ix_question_answer_key", ["programmeId", "questionKey"], { unique: true })
export class QuestionAnswer {
  @PrimaryColumn("varchar", { length: 48 }) id: string;
  @Column("varchar", { length: 48 }) programmeId: string;
  @Column("varchar", { length: 128 }) questionKey: string;
  @Column("varchar", { length: 1000 }) answer: string;
  @Column("varchar", { length: 48 }) answeredById: string;
  @Column("varchar", { length: 24 }) answeredAt: string;
  @Column("integer") version: number;
}
