import type { MigrationInterface, QueryRunner } from "typeorm";
import {
  double,
  flag,
  index,
  integer,
  nullable,
  reference,
  table,
  text,
  unique,
  varchar,
} from "./columns.ts";

const tables = [
  table("setting", [varchar("name", 32), varchar("value", 200)]),
  table(
    "unit",
    [
      reference("id"),
      varchar("code", 32),
      varchar("name", 100),
      varchar("kind", 16),
      nullable(reference("groupId")),
      integer("position"),
      flag("active"),
      text("searchText"),
      integer("version"),
    ],
    [unique("ix_unit_code", "code"), unique("ix_unit_name", "name"), index("ix_unit_group", "groupId")],
  ),
  table(
    "unit_line",
    [reference("id"), reference("unitId"), varchar("name", 50)],
    [unique("ix_unit_line_name", "unitId", "name")],
  ),
  table(
    "app_user",
    [
      reference("id"),
      varchar("username", 64),
      varchar("name", 50),
      nullable(varchar("title", 100)),
      nullable(varchar("phone", 30)),
      nullable(varchar("email", 100)),
      varchar("passwordHash", 200),
      flag("mustChangePassword"),
      flag("active"),
      nullable(varchar("lastSignedInAt", 24)),
      text("searchText"),
      integer("version"),
    ],
    [unique("ix_app_user_username", "username")],
  ),
  table(
    "membership",
    [
      reference("id"),
      reference("userId"),
      reference("unitId"),
      varchar("role", 16),
      varchar("validFrom", 10),
      nullable(varchar("validTo", 10)),
      nullable(reference("deputyForId")),
      integer("version"),
    ],
    [index("ix_membership_user", "userId"), index("ix_membership_unit", "unitId")],
  ),
  table(
    "session",
    [
      reference("id"),
      varchar("tokenHash", 64),
      reference("userId"),
      varchar("createdAt", 24),
      varchar("lastSeenAt", 24),
      varchar("expiresAt", 24),
    ],
    [unique("ix_session_token", "tokenHash"), index("ix_session_user", "userId")],
  ),
  table(
    "failed_sign_in",
    [reference("id"), varchar("username", 64), varchar("address", 64), varchar("at", 24)],
    [index("ix_failed_sign_in", "username", "address")],
  ),
  table(
    "programme",
    [
      reference("id"),
      integer("year"),
      varchar("title", 200),
      varchar("documentNumber", 100),
      varchar("issuedBy", 100),
      nullable(varchar("issuedOn", 10)),
      text("noticeText"),
      varchar("state", 16),
      integer("version"),
    ],
    [unique("ix_programme_year", "year")],
  ),
  table(
    "project",
    [reference("id"), reference("programmeId"), integer("ordinal"), varchar("name", 200)],
    [unique("ix_project_ordinal", "programmeId", "ordinal")],
  ),
  table(
    "task",
    [
      reference("id"),
      reference("programmeId"),
      reference("projectId"),
      integer("number"),
      varchar("title", 200),
      text("wording"),
      varchar("state", 20),
      varchar("dueOn", 10),
      flag("dueConfirmed"),
      text("searchText"),
      integer("version"),
    ],
    [unique("ix_task_number", "programmeId", "number"), index("ix_task_project", "projectId")],
  ),
  table(
    "indicator",
    [
      reference("id"),
      reference("taskId"),
      integer("position"),
      varchar("name", 100),
      varchar("kind", 16),
      varchar("comparator", 16),
      nullable(double("target")),
      nullable(varchar("unitOfMeasure", 30)),
      flag("approximate"),
      flag("baseMissing"),
      nullable(varchar("recurrence", 16)),
      double("weight"),
      integer("wordingStart"),
      integer("wordingEnd"),
    ],
    [unique("ix_indicator_position", "taskId", "position")],
  ),
  table(
    "assignment",
    [
      reference("id"),
      reference("taskId"),
      reference("unitId"),
      varchar("role", 8),
      nullable(varchar("line", 50)),
      flag("assumed"),
      nullable(varchar("duty", 500)),
      nullable(reference("viaGroupId")),
      integer("position"),
      integer("version"),
    ],
    [unique("ix_assignment_task_unit", "taskId", "unitId"), index("ix_assignment_unit", "unitId")],
  ),
  table(
    "responsible_person",
    [
      reference("id"),
      reference("assignmentId"),
      varchar("chainPosition", 24),
      integer("ordinal"),
      varchar("name", 50),
      nullable(varchar("title", 100)),
      nullable(varchar("phone", 30)),
      varchar("validFrom", 10),
      nullable(varchar("validTo", 10)),
    ],
    [index("ix_responsible_person_assignment", "assignmentId")],
  ),
  table(
    "question_answer",
    [
      reference("id"),
      reference("programmeId"),
      varchar("questionKey", 128),
      varchar("answer", 1000),
      reference("answeredById"),
      varchar("answeredAt", 24),
      integer("version"),
    ],
    [unique("ix_question_answer_key", "programmeId", "questionKey")],
  ),
  table(
    "audit_entry",
    [
      reference("id"),
      integer("sequence"),
      varchar("at", 24),
      nullable(reference("actorId")),
      varchar("actorName", 100),
      varchar("operation", 64),
      varchar("objectType", 32),
      reference("objectId"),
      varchar("objectLabel", 200),
      nullable(reference("taskId")),
      nullable(reference("unitId")),
      text("changes"),
      varchar("previousHash", 64),
      varchar("hash", 64),
    ],
    [
      unique("ix_audit_entry_sequence", "sequence"),
      index("ix_audit_entry_task", "taskId", "sequence"),
      index("ix_audit_entry_object", "objectId", "sequence"),
    ],
  ),
  table("audit_chain", [reference("id"), integer("sequence"), varchar("hash", 64)]),
];

/** The ledger: units, people, the notice as data, assignments, and the log of who changed what. */
export class Ledger1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (runner.connection.options.type !== "better-sqlite3") {
      // Text compares byte by byte, as on SQLite, whatever the server's own default is.
      await runner.query(
        `ALTER DATABASE \`${await runner.getCurrentDatabase()}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
      );
    }
    for (const one of tables) await runner.createTable(one, true);
    await runner.query(
      `INSERT INTO audit_chain (id, sequence, hash) SELECT 'audit', 0, '${"0".repeat(64)}' WHERE NOT EXISTS (SELECT 1 FROM audit_chain)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const one of tables.toReversed()) await runner.dropTable(one, true);
  }
}
