import type { Transaction } from "../../platform/database/write-door.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { Session } from "./access.entities.ts";

/** Ends this session, or all of the person's sessions. */
export async function logout(tx: Transaction, actor: SignedInActor, everywhere: boolean): Promise<void> {
  await tx.manager.delete(Session, everywhere ? { userId: actor.userId } : { id: actor.sessionId });
  tx.record({
    by: actor,
    operation: "logout",
    object: { type: "User", id: actor.userId, label: actor.username },
    changes: [],
  });
}
