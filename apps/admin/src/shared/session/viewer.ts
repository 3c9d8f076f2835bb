import type { Operation } from "@minsheng/domain/policy/operations";
import { createContext, useContext } from "react";
import { graphql } from "../../gql/gql.ts";
import type { Viewer_ViewerFragment } from "../../gql/graphql.ts";

export const viewerFragment = graphql(`
  fragment Viewer_viewer on Viewer {
    user {
      id
      username
      name
    }
    memberships {
      id
      role
      validTo
      deputyFor
      current
      unit {
        id
        name
      }
    }
    roles
    operations
    mustChangePassword
    today
    demo
  }
`);

export const ViewerQuery = graphql(`
  query Viewer {
    me {
      ...Viewer_viewer
    }
    currentNotice {
      year
    }
  }
`);

interface Viewer extends Viewer_ViewerFragment {
  /** The year of the notice in force; before the first notice, today's. */
  readonly year: number;
}

export const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in; only below the session guard. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error("useViewer outside of the session guard");
  return viewer;
}

/** Whether the API lets this person call an operation at all: what navigation and panels follow. */
export function useCanCall(): (operation: Operation) => boolean {
  const { operations } = useViewer();
  return (operation) => operations.includes(operation);
}
