import { useTranslation } from "react-i18next";
import { Instant } from "../../../shared/fields/instant.tsx";
import { useViewer } from "../../../shared/session/viewer.ts";
import { MembershipFacts } from "./membership-facts.tsx";
import type { ListedUser } from "./use-users.ts";

/** What a person is, and will be; what is over stands in the drawer only. */
export function UserMemberships({ user }: { user: ListedUser }) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const held = user.memberships.filter(({ validTo }) => validTo === null || validTo >= today);
  if (held.length === 0) return <span className="meta">{t("common.none")}</span>;
  return (
    <ul>
      {held.map((membership) => (
        <li key={membership.id}>
          <MembershipFacts membership={membership} />
        </li>
      ))}
    </ul>
  );
}

export function LastSignedIn({ user: { lastSignedInAt } }: { user: Pick<ListedUser, "lastSignedInAt"> }) {
  const { t } = useTranslation();
  if (lastSignedInAt === null) return <span className="meta">{t("organisation.neverSignedIn")}</span>;
  return <Instant at={lastSignedInAt} />;
}
