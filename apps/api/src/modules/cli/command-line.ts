import type { AccountKeeper } from "../people/account-keeper.ts";

/** Who acts at the command line: whoever may run it on the server may do what an administrator may. */
export const commandLine: AccountKeeper = {
  userId: null,
  name: "命令行",
  capacities: [{ role: "SYSTEM_ADMIN", unitId: "command-line" }],
};
