import { localDateOf } from "@minsheng/domain/local-date";
import type { PersonFacts } from "@minsheng/domain/policy/policy";
import { inPeopleScope, peopleScope } from "@minsheng/domain/policy/scope";
import type { Transaction } from "../../platform/database/write-door.ts";
import { notFound } from "../../platform/errors.ts";
import type { AccountKeeper } from "./account-keeper.ts";
import { Membership, User } from "./user.entities.ts";

export interface PersonInScope {
  readonly user: User;
  /** All that the person ever held. */
  readonly held: readonly Membership[];
  readonly facts: PersonFacts;
}

/** An account to be changed; NOT_FOUND where it does not exist or is not the actor's to see. */
export async function personInScope(
  tx: Transaction,
  actor: AccountKeeper,
  userId: string,
): Promise<PersonInScope> {
  const person = await findPerson(tx, actor, userId);
  if (person === null) throw notFound();
  return person;
}

/** The same for an account that the input only mentions; null where the actor knows of none. */
export async function findPerson(
  tx: Transaction,
  actor: AccountKeeper,
  userId: string,
): Promise<PersonInScope | null> {
  const user = await tx.manager.findOneBy(User, { id: userId });
  if (user === null) return null;
  const held = await tx.manager.findBy(Membership, { userId });
  const today = localDateOf(tx.now);
  const memberships = held.filter(({ validTo }) => validTo === null || validTo >= today);
  const unitIds = memberships.map((membership) => membership.unitId);
  return inPeopleScope(peopleScope(actor), unitIds) ? { user, held, facts: { userId, memberships } } : null;
}
