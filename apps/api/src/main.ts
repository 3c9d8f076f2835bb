import { prepareData } from "./modules/setup/prepare-data.ts";
import { startDailyTick } from "./modules/standing/daily-tick.ts";
import { clockOn } from "./platform/clock.ts";
import { readConfig, StartupError } from "./platform/config.ts";
import { openDatabase } from "./platform/database/database.ts";
import { createServer } from "./server.ts";
import { entities, migrations } from "./stored.ts";

/** Starts the API and the console and runs until told to stop. */
async function main(): Promise<void> {
  const config = readConfig(process.env, process.argv.slice(2));
  const clock = clockOn(config.demoDate);
  const database = await openDatabase(config, { entities, migrations, clock });
  const { administrator } = await prepareData(database, config);
  const server = await createServer(config, database, clock);
  try {
    await server.listen({ host: config.host, port: config.port });
  } catch (error) {
    await database.close();
    throw portError(error, config.port);
  }
  const stopTick = startDailyTick(database, clock, (error) => server.log.error(error, "daily tick"));
  // Ctrl+C reaches the process twice where npm passes it on as well; the first counts.
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await server.close();
    await stopTick();
    await database.close();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);

  const address = server.server.address();
  const port = typeof address === "object" && address !== null ? address.port : config.port;
  console.log(`Minsheng 民生实事督办平台 runs on http://localhost:${port}`);
  console.log(config.demo ? "Demonstration data; accounts are listed on the sign-in page." : "Real data.");
  console.log(`Data: ${config.databaseUrl === null ? config.dataDir : "the database of DATABASE_URL"}`);
  if (administrator !== undefined) {
    console.log("");
    console.log(`First administrator: ${administrator.username}`);
    console.log(`One-time password:   ${administrator.oneTimePassword}   (shown only now)`);
    console.log("");
  }
  console.log("Stop with Ctrl+C.");
}

function portError(error: unknown, port: number): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "EADDRINUSE") {
    return new StartupError(`Port ${port} is in use; stop what uses it or set PORT to another.`);
  }
  return code === "EACCES" ? new StartupError(`Port ${port} may not be used by this user; set PORT.`) : error;
}

main().catch((error: unknown) => {
  console.error(error instanceof StartupError ? error.message : error);
  process.exit(1);
});
