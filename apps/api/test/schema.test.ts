import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase } from "./support/database.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());

it("entities and migrated schema agree", async () => {
  const { dataSource } = test.database;
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  expect(upQueries.map((one) => one.query)).toEqual([]);
});

it("migrations undo themselves to nothing", async () => {
  const { dataSource } = test.database;
  for (const _ of dataSource.migrations) await dataSource.undoLastMigration();
  const runner = dataSource.createQueryRunner();
  const left = [];
  for (const { tableName } of dataSource.entityMetadatas) {
    if (await runner.hasTable(tableName)) left.push(tableName);
  }
  await runner.release();
  expect(left).toEqual([]);
});
