import type { LocalDate } from "@minsheng/domain/local-date";
import type { Actor } from "@minsheng/domain/policy/actor";
import type { Reader } from "../database/reader.ts";
import type { WriteDoor } from "../database/write-door.ts";
import type { Presentation } from "./present-errors.ts";

/** Who is signed in, with the capacities valid today. */
export interface SignedInActor extends Actor {
  readonly userId: string;
  readonly sessionId: string;
  readonly username: string;
  readonly name: string;
  readonly mustChangePassword: boolean;
}

/** The browser's session cookie, as far as a resolver needs it. */
export interface SessionCookie {
  readonly token: string | null;
  set(token: string): void;
  clear(): void;
}

/** Everything that one request knows. */
export interface RequestContext extends Presentation {
  readonly now: Date;
  readonly today: LocalDate;
  readonly address: string;
  readonly cookie: SessionCookie;
  readonly actor: SignedInActor | null;
  readonly demo: boolean;
  readonly read: Reader;
  readonly inTransaction: WriteDoor;
}

/** The context of an operation that the gate opens only to people signed in. */
export interface SignedInContext extends RequestContext {
  readonly actor: SignedInActor;
}
