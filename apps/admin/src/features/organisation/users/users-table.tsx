import { useTranslation } from "react-i18next";
import { ActiveSign } from "../active-sign.tsx";
import type { ListedUser } from "./use-users.ts";
import { LastSignedIn, UserMemberships } from "./user-facts.tsx";
import "../../../shared/list/data-table.css";

export interface UserListProps {
  readonly users: readonly ListedUser[];
  readonly onOpen: (userId: string) => void;
}

const columns = ["person", "title", "memberships", "phone", "lastSignedIn", "state"] as const;

export function UsersTable({ users, onOpen }: UserListProps) {
  const { t } = useTranslation();
  return (
    <table className="data-table users-table">
      <caption className="visually-hidden">{t("organisation.tabs.users")}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={`users-table__${column}`}>
              {t(`organisation.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <tr key={user.id}>
            <th scope="row">
              <button type="button" className="organisation__open" onClick={() => onOpen(user.id)}>
                {user.name}
              </button>
              <p className="meta">{user.username}</p>
            </th>
            <td>{user.title}</td>
            <td>
              <UserMemberships user={user} />
            </td>
            <td>{user.phone}</td>
            <td>
              <LastSignedIn user={user} />
            </td>
            <td>
              <ActiveSign active={user.active} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
