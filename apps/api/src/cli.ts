import { roles } from "@minsheng/domain/organisation/vocabulary";
import { Command, InvalidArgumentError, Option } from "commander";
import { errorInWords } from "./modules/cli/error-in-words.ts";
import { type ImportOptions, importFile, type WithDatabase } from "./modules/cli/import-file.ts";
import { addUser, disableUser, type NewUser, resetUserPassword } from "./modules/cli/keep-users.ts";
import type { Report } from "./modules/cli/report.ts";
import { verifyAudit } from "./modules/cli/verify-audit.ts";
import { generateProgramme } from "./modules/demo/generate-programme.command.ts";
import { prepareData } from "./modules/setup/prepare-data.ts";
import { projectDays } from "./modules/standing/project-days.ts";
import { clockOn } from "./platform/clock.ts";
import { readConfig, StartupError } from "./platform/config.ts";
import { openDatabase } from "./platform/database/database.ts";
import { ApiError } from "./platform/errors.ts";
import { entities, migrations } from "./stored.ts";

interface Printing {
  readonly json?: boolean;
}

const ownConfig = () => readConfig(process.env, process.argv.slice(2));

/** The server's own data, named by the same environment. */
const withDatabase: WithDatabase = async (work) => {
  const config = ownConfig();
  const database = await openDatabase(config, { entities, migrations, clock: clockOn(config.demoDate) });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
};

const say = (lines: readonly string[]): void => console.log(lines.join("\n"));

function tell({ ok, lines, data }: Report, { json = false }: Printing): void {
  say(json ? [JSON.stringify(data, null, 2)] : lines);
  if (!ok) process.exitCode = 1;
}

function year(text: string): number {
  if (/^20\d\d$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a year such as 2026.");
}

function count(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a number from 1 to 999999.");
}

const program = new Command("minsheng")
  .description("Keeps the data of Minsheng 民生实事督办平台; DATA_DIR or DATABASE_URL say where it is.")
  .option("--demo", "the demonstration's data");

program
  .command("migrate")
  .description("brings the database's schema up to date")
  .action(() => withDatabase(async ({ engine }) => say([`The schema is up to date (${engine}).`])));

program
  .command("import")
  .description("loads a year's notice from a text file")
  .argument("<file>", "the notice as UTF-8 text, its table one cell a line")
  .option("--year <year>", "another year than the notice's own words name", year)
  .option("--dry-run", "tell what the notice holds and write nothing")
  .option("--publish", "hand the tasks to the units at once, not as a draft")
  .option("--json", "for a machine")
  .action(async (file: string, options: ImportOptions & Printing) =>
    tell(await importFile(file, options, withDatabase), options),
  );

const user = program.command("user").description("keeps accounts");
user
  .command("add")
  .description("opens an account and prints its one-time password")
  .argument("<username>")
  .requiredOption("--name <name>", "the person's name")
  .requiredOption("--unit <code>", "the code of the unit")
  .addOption(new Option("--role <role>", "the role in it").choices(roles).makeOptionMandatory())
  .action(async (username: string, options: NewUser) =>
    say(await withDatabase((database) => addUser(database, username, options))),
  );
user
  .command("disable")
  .description("switches an account off and signs the person out")
  .argument("<username>")
  .action(async (username: string) => say(await withDatabase((database) => disableUser(database, username))));
user
  .command("reset-password")
  .description("prints a new one-time password and signs the person out")
  .argument("<username>")
  .action(async (username: string) =>
    say(await withDatabase((database) => resetUserPassword(database, username))),
  );

program
  .command("generate")
  .description("adds a programme of invented tasks, marked as such; to demonstration data only")
  .requiredOption("--tasks <number>", "how many", count)
  .action(({ tasks }: { tasks: number }) =>
    withDatabase(async (database) => {
      await prepareData(database, { ...ownConfig(), demo: true }, { story: false });
      const created = await generateProgramme(database.inTransaction, tasks);
      say([`${tasks} invented tasks stand in the programme of ${created}.`]);
    }),
  );

program
  .command("verify-audit")
  .description("checks that nothing in the audit log was changed, added or taken away")
  .option("--json", "for a machine")
  .action(async (options: Printing) => tell(await withDatabase(({ read }) => verifyAudit(read)), options));

program
  .command("rebuild-projection")
  .description("works out anew, out of the dated facts, how every task stood on every day")
  .action(() =>
    withDatabase(async ({ inTransaction }) => {
      const { written, differing } = await inTransaction((tx) => projectDays(tx, { anew: true }));
      say([
        `${written} standings were worked out anew.`,
        differing === 0
          ? "All of them were kept like this."
          : `${differing} of them differed from what was kept.`,
      ]);
    }),
  );

program.parseAsync().catch((error: unknown) => {
  if (error instanceof ApiError) console.error(errorInWords(error));
  else console.error(error instanceof StartupError ? error.message : error);
  process.exitCode = 1;
});
