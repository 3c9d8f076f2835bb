import { useQuery } from "@apollo/client/react";
import { getFragmentData } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/gql.ts";
import type { ListedUser_UserFragment, UserFilter } from "../../../gql/graphql.ts";
import { keepShown } from "../../../shared/list/list-answer.ts";
import type { OrganisationState } from "../organisation-params.ts";

const listedUserFragment = graphql(`
  fragment ListedUser_user on User {
    id
    username
    name
    title
    phone
    active
    lastSignedInAt
    memberships {
      id
      validTo
      ...MembershipFacts_membership
    }
  }
`);
export type ListedUser = ListedUser_UserFragment;

const UsersQuery = graphql(`
  query Users($filter: UserFilter, $after: String) {
    users(filter: $filter, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...ListedUser_user
        }
      }
    }
    me {
      allowedActions {
        ...AllowedAction_action
      }
    }
  }
`);

const userFilter = ({ text, unitId, roles, active }: OrganisationState): UserFilter => ({
  ...(text !== "" && { text }),
  ...(unitId !== "" && { unitId }),
  ...(roles.length > 0 && { roles }),
  ...(active !== null && { active }),
});

/** The accounts that the page's state asks for; the former ones stay on screen while new ones come. */
export function useUsers(state: OrganisationState) {
  const result = useQuery(UsersQuery, {
    variables: { filter: userFilter(state) },
  });
  const { shown, answer } = keepShown(result);
  return {
    users: (shown?.users.edges ?? []).map(({ node }) => getFragmentData(listedUserFragment, node)),
    total: shown?.users.totalCount ?? 0,
    /** What may be done to accounts at large: opening one. */
    actions: shown?.me?.allowedActions ?? [],
    answer,
    loadMore: () => result.fetchMore({ variables: { after: shown?.users.pageInfo.endCursor ?? null } }),
  };
}
