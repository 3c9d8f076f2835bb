import { afterAll, beforeAll, expect, it } from "vitest";
import { ClosedLoop1764200000000 } from "../src/migrations/1764200000000-closed-loop.ts";
import { projectDays } from "../src/modules/standing/project-days.ts";
import { startApi, type TestApi } from "./support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ today: "2026-03-02" });
});
afterAll(() => api.close());

it("tasks handed over before their steps were kept get the step from the log, and with it their lights", async () => {
  const runner = api.database.dataSource.createQueryRunner();
  // As the version before left them.
  for (const sql of [
    "DELETE FROM task_step",
    "DELETE FROM task_standing",
    "DELETE FROM task_standing_day",
    "UPDATE assignment SET assignedOn = NULL",
  ]) {
    await runner.query(sql);
  }
  await new ClosedLoop1764200000000().up(runner);
  await new ClosedLoop1764200000000().up(runner);
  await runner.release();
  await api.database.inTransaction((tx) => projectDays(tx, { anew: false }));
  const [steps] = await api.database.read.rows<{ count: number }>(
    "SELECT COUNT(*) AS count FROM task_step WHERE step = 'publish' AND state = 'ASSIGNED' AND `on` = '2026-03-02'",
  );
  expect(Number(steps?.count)).toBe(24);
  const { rollup } = await (await api.as("supervisor")).get<{ rollup: { total: object } }>(
    "{ rollup(groupBy: [LIGHT]) { total { tasks green yellow red } } }",
  );
  expect(rollup.total).toEqual({ tasks: 24, green: 10, yellow: 14, red: 0 });
});
