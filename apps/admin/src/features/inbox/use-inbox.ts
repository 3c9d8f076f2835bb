import { useQuery } from "@apollo/client/react";
import { graphql } from "../../gql/gql.ts";

const InboxQuery = graphql(`
  query Inbox {
    inbox {
      kind
      year
      taskNumber
      taskTitle
      unitName
      period
      subject
      dueOn
      overdue
    }
  }
`);

/** Looked at again so often, whatever page is open. */
const every = 60_000;

/** What awaits the person who is signed in. */
export const useInbox = () => useQuery(InboxQuery, { pollInterval: every });
