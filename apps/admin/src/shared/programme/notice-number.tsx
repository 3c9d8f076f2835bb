import { useQuery } from "@apollo/client/react";
import { graphql } from "../../gql/gql.ts";

const NoticeNumberQuery = graphql(`
  query NoticeNumber {
    currentNotice {
      documentNumber
    }
  }
`);

/** The number of the notice in force, in seal red. */
export function NoticeNumber() {
  const { data } = useQuery(NoticeNumberQuery);
  return data?.currentNotice && <span className="notice-number">{data.currentNotice.documentNumber}</span>;
}
