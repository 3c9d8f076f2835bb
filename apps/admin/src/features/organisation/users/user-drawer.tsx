import { useQuery } from "@apollo/client/react";
import { Drawer } from "antd";
import { useTranslation } from "react-i18next";
import { getFragmentData } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/gql.ts";
import { ErrorState } from "../../../shared/ui/error-state.tsx";
import { NotFound } from "../../../shared/ui/not-found.tsx";
import { Skeleton } from "../../../shared/ui/skeleton.tsx";
import { AccountPanel } from "./account-panel.tsx";
import { MembershipsPanel } from "./memberships-panel.tsx";
import type { IssuedPassword } from "./one-time-password.tsx";
import { PersonPanel } from "./person-panel.tsx";

const userDrawerFragment = graphql(`
  fragment UserDrawer_user on User {
    id
    name
    ...PersonPanel_user
    ...MembershipsPanel_user
    ...AccountPanel_user
  }
`);

const UserDrawerQuery = graphql(`
  query UserDrawer($id: ID!) {
    node(id: $id) {
      __typename
      ... on User {
        ...UserDrawer_user
      }
    }
  }
`);

interface UserDrawerProps {
  readonly userId: string;
  readonly onIssued: (issued: IssuedPassword) => void;
  readonly onClose: () => void;
}

/** One person's account: who it is, what they may do where, whether they can sign in. */
export function UserDrawer({ userId, onIssued, onClose }: UserDrawerProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(UserDrawerQuery, { variables: { id: userId } });
  const found = data?.node?.__typename === "User" ? data.node : null;
  const user = found && getFragmentData(userDrawerFragment, found);

  const content = () => {
    if (user) {
      return (
        <>
          <PersonPanel user={user} />
          <MembershipsPanel user={user} />
          <AccountPanel user={user} onIssued={onIssued} />
        </>
      );
    }
    if (data !== undefined) return <NotFound />;
    if (error !== undefined) return <ErrorState error={error} onRetry={refetch} />;
    return <Skeleton rows={8} label={t("common.loading")} />;
  };

  return (
    <Drawer open size={600} title={user?.name ?? ""} onClose={onClose} className="user-drawer">
      {content()}
    </Drawer>
  );
}
