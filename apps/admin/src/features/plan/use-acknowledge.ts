import { useMutation } from "@apollo/client/react";
import { graphql } from "../../gql/gql.ts";

const AcknowledgeTaskMutation = graphql(`
  mutation AcknowledgeTask($input: AcknowledgeTaskInput!) {
    acknowledgeTask(input: $input) {
      id
      version
      acknowledgedOn
    }
  }
`);

/** 签收 of a unit's part as it was read. */
export function useAcknowledge() {
  const [acknowledge] = useMutation(AcknowledgeTaskMutation);
  return ({ id, version }: { readonly id: string; readonly version: number }) =>
    acknowledge({ variables: { input: { assignmentId: id, expectedVersion: version } } });
}
