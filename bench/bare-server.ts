import { createServer } from "node:http";
import Sqlite from "better-sqlite3";
import { createPool } from "mysql2/promise";

/**
 * The yardstick: node:http, hand-written SQL and JSON.stringify, as lean as it can be written. It knows no session,
 * no policy, no GraphQL; it answers GET /ledger and GET /task with the JSON that the API gives.
 * Arguments: the database (a mysql:// address or a SQLite file).
 */
type Rows = (sql: string, params: readonly string[]) => Promise<Row[]> | Row[];
type Row = Record<string, string | number | null>;

function open(database: string): Rows {
  if (database.startsWith("mysql://")) {
    const pool = createPool({ uri: database, charset: "utf8mb4_bin", connectionLimit: 20 });
    return async (sql, params) => (await pool.execute(sql, [...params]))[0] as Row[];
  }
  const connection = new Sqlite(database, { readonly: true });
  const statements = new Map<string, Sqlite.Statement>();
  return (sql, params) => {
    const statement = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, statement);
    return statement.all(...params) as Row[];
  };
}

const rows = open(process.argv[2] ?? "");

const TASKS = `SELECT t.id, t.number, t.title, t.wording, p.year, t.version, t.state, t.dueOn, t.dueConfirmed,
                      j.ordinal, j.name AS projectName
                 FROM task t JOIN programme p ON p.id = t.programmeId JOIN project j ON j.id = t.projectId
                WHERE p.year = 2026`;
const marks = (count: number): string => Array.from({ length: count }, () => "?").join(", ");

async function tasks(where: string): Promise<object[]> {
  const found = await rows(`${TASKS}${where} ORDER BY t.number`, []);
  const ids = found.map((task) => String(task["id"]));
  const assignments = await rows(
    `SELECT a.id, a.taskId, a.role, a.line, a.assumed, a.duty, a.version, a.viaGroupId, u.id AS unitId, u.code, u.name
       FROM assignment a JOIN unit u ON u.id = a.unitId
      WHERE a.taskId IN (${marks(ids.length)}) ORDER BY a.taskId, a.position`,
    ids,
  );
  const people = await rows(
    `SELECT p.id, p.assignmentId, p.chainPosition, p.name, p.title, p.phone, p.validFrom, p.validTo
       FROM responsible_person p JOIN assignment a ON a.id = p.assignmentId
      WHERE a.taskId IN (${marks(ids.length)}) ORDER BY p.assignmentId, p.ordinal`,
    ids,
  );
  const indicators = await rows(
    `SELECT id, taskId, name, kind, comparator, target, unitOfMeasure, approximate, baseMissing, recurrence, weight,
            wordingStart, wordingEnd
       FROM indicator WHERE taskId IN (${marks(ids.length)}) ORDER BY taskId, position`,
    ids,
  );
  const today = new Date().toISOString().slice(0, 10);
  const chains = new Map<unknown, object[]>();
  for (const { assignmentId, chainPosition, ...person } of people) {
    const { id, name, title, phone, validFrom, validTo } = person;
    const current = String(validFrom) <= today && (validTo === null || today <= String(validTo));
    const chain = chains.get(assignmentId) ?? [];
    chain.push({ id, position: chainPosition, name, title, phone, validFrom, validTo, current });
    chains.set(assignmentId, chain);
  }
  const parts = new Map<unknown, { all: object[]; direct: { role: unknown; unit: object }[] }>();
  for (const {
    taskId,
    unitId,
    code,
    name,
    id,
    role,
    line,
    assumed,
    duty,
    version,
    viaGroupId,
  } of assignments) {
    const of = parts.get(taskId) ?? { all: [], direct: [] };
    const unit = { id: unitId, code, name };
    if (viaGroupId === null) of.direct.push({ role, unit });
    of.all.push({
      id,
      role,
      line,
      assumed: assumed === 1,
      duty,
      version,
      unit,
      chain: chains.get(id) ?? [],
    });
    parts.set(taskId, of);
  }
  const targets = new Map<unknown, object[]>();
  for (const { taskId, approximate, baseMissing, ...rest } of indicators) {
    const {
      id,
      name,
      kind,
      comparator,
      target,
      unitOfMeasure,
      recurrence,
      weight,
      wordingStart,
      wordingEnd,
    } = rest;
    const of = targets.get(taskId) ?? [];
    of.push({
      id,
      name,
      kind,
      comparator,
      target,
      unitOfMeasure,
      approximate: approximate === 1,
      baseMissing: baseMissing === 1,
      recurrence,
      weight,
      wordingStart,
      wordingEnd,
    });
    targets.set(taskId, of);
  }
  return found.map(({ ordinal, projectName, dueConfirmed, ...task }) => {
    const of = parts.get(task["id"]) ?? { all: [], direct: [] };
    return {
      ...task,
      dueConfirmed: dueConfirmed === 1,
      joint: of.direct.length > 1,
      project: { ordinal, name: projectName },
      leadUnit: of.direct.find((part) => part.role === "LEAD")?.unit,
      assistUnits: of.direct.filter((part) => part.role === "ASSIST").map((part) => part.unit),
      assignments: of.all,
      indicators: targets.get(task["id"]) ?? [],
    };
  });
}

const answers: Record<string, () => Promise<object>> = {
  "/ledger": async () => {
    const all = await tasks("");
    return { data: { tasks: { totalCount: all.length, edges: all.map((node) => ({ node })) } } };
  },
  "/task": async () => ({ data: { task: (await tasks(" AND t.number = 1"))[0] } }),
};

const server = createServer(async (request, response) => {
  const answer = answers[request.url ?? ""];
  if (answer === undefined) {
    response.writeHead(404).end();
    return;
  }
  const body = JSON.stringify(await answer());
  response.writeHead(200, { "content-type": "application/json; charset=utf-8" }).end(body);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(typeof address === "object" ? address?.port : address);
});
