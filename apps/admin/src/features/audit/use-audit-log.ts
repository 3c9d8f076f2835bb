import { useQuery } from "@apollo/client/react";
import { getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import type { AuditEntry_EntryFragment } from "../../gql/graphql.ts";
import { keepShown } from "../../shared/list/list-answer.ts";
import { type AuditState, auditFilter } from "./audit-params.ts";

const auditEntryFragment = graphql(`
  fragment AuditEntry_entry on AuditEntry {
    id
    sequence
    at
    actor
    operation
    changes {
      field
    }
    ...AuditObject_entry
    ...ChangeList_entry
    ...EntryHash_entry
  }
`);
export type AuditEntry = AuditEntry_EntryFragment;

const AuditQuery = graphql(`
  query Audit($filter: AuditFilter, $after: String) {
    auditEntries(filter: $filter, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...AuditEntry_entry
        }
      }
    }
  }
`);

/** The log's entries that the page's state asks for, newest first; the former ones stay while new ones come. */
export function useAuditLog(state: AuditState) {
  const result = useQuery(AuditQuery, {
    variables: { filter: auditFilter(state) },
  });
  const { shown, answer } = keepShown(result);
  const log = shown?.auditEntries;
  return {
    entries: (log?.edges ?? []).map(({ node }) => getFragmentData(auditEntryFragment, node)),
    total: log?.totalCount ?? 0,
    answer,
    loadMore: () => result.fetchMore({ variables: { after: log?.pageInfo.endCursor ?? null } }),
  };
}
