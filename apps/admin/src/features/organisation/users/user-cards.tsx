import { ActiveSign } from "../active-sign.tsx";
import { UserMemberships } from "./user-facts.tsx";
import type { UserListProps } from "./users-table.tsx";

/** The accounts in the hand. */
export function UserCards({ users, onOpen }: UserListProps) {
  return (
    <ul className="organisation-cards">
      {users.map((user) => (
        <li key={user.id}>
          <p className="organisation-card__head">
            <button type="button" className="organisation__open" onClick={() => onOpen(user.id)}>
              {user.name}
            </button>
            {!user.active && <ActiveSign active={false} />}
          </p>
          <p className="organisation-card__facts meta">
            <span>{user.username}</span>
            {user.title}
          </p>
          <UserMemberships user={user} />
        </li>
      ))}
    </ul>
  );
}
