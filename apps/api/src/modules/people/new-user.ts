import { newId } from "../../platform/database/ids.ts";
import { searchTextOf } from "../../platform/search-text.ts";
import type { User } from "./user.entities.ts";

/** Who a person is and how to reach them. */
export interface PersonalData {
  readonly name: string;
  readonly title: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** What a search for people looks at. */
export const userSearchText = (username: string, { name, title, phone }: PersonalData): string =>
  searchTextOf(name, username, title ?? "", phone ?? "");

/** The row of an account just opened. */
export const newUser = (
  account: PersonalData & Pick<User, "username" | "passwordHash" | "mustChangePassword">,
): User => ({
  id: newId("user"),
  ...account,
  active: true,
  lastSignedInAt: null,
  searchText: userSearchText(account.username, account),
  version: 1,
});

/** Of whom nothing but the name is known. */
export const onlyNamed = (name: string): PersonalData => ({ name, title: null, phone: null, email: null });
