import type { Role } from "@minsheng/domain/organisation/vocabulary";
import { StartupError } from "../../platform/config.ts";
import type { Database } from "../../platform/database/database.ts";
import { CreateUserInput, createUser } from "../people/create-user.command.ts";
import { resetPassword } from "../people/reset-password.command.ts";
import { setUserActive } from "../people/set-user-active.command.ts";
import { checkedInput } from "./checked-input.ts";
import { commandLine } from "./command-line.ts";

export interface NewUser {
  readonly name: string;
  /** The unit's code. */
  readonly unit: string;
  readonly role: Role;
}

/** Opens an account. */
export async function addUser(
  { read, inTransaction }: Database,
  username: string,
  { name, unit, role }: NewUser,
): Promise<string[]> {
  const [found] = await read.rows<{ id: string }>("SELECT id FROM unit WHERE code = ?", [unit]);
  if (found === undefined) throw new StartupError(`There is no unit with the code "${unit}".`);
  const input = await checkedInput(new CreateUserInput(), { username, name, unitId: found.id, role });
  const { oneTimePassword } = await createUser(inTransaction, commandLine, input);
  return issued(`Added ${username}.`, oneTimePassword);
}

/** Switches an account off and signs the person out. */
export async function disableUser(database: Database, username: string): Promise<string[]> {
  const { id: userId, version: expectedVersion } = await userNamed(database, username);
  await database.inTransaction((tx) =>
    setUserActive(tx, commandLine, { userId, active: false, expectedVersion }),
  );
  return [`Disabled ${username}; all sessions are ended.`];
}

/** Gives a new one-time password. */
export async function resetUserPassword(database: Database, username: string): Promise<string[]> {
  const { id: userId } = await userNamed(database, username);
  const { oneTimePassword } = await resetPassword(database.inTransaction, commandLine, { userId });
  return issued(`Reset the password of ${username}; all sessions are ended.`, oneTimePassword);
}

async function userNamed(
  { read }: Database,
  username: string,
): Promise<{ readonly id: string; readonly version: number }> {
  const sql = "SELECT id, version FROM app_user WHERE username = ?";
  const [user] = await read.rows<{ id: string; version: number }>(sql, [username]);
  if (user === undefined) throw new StartupError(`There is no user "${username}".`);
  return user;
}

const issued = (done: string, oneTimePassword: string): string[] => [
  done,
  `One-time password: ${oneTimePassword}   (shown only now)`,
];
