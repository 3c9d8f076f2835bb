import type { Actor } from "@minsheng/domain/policy/actor";
import type { AuditedActor } from "../../platform/audit/append-audit.ts";

/** Who keeps accounts: a person who is signed in, or the system itself at the command line. */
export type AccountKeeper = Actor & AuditedActor;
