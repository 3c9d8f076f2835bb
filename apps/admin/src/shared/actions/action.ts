import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import type { Act, AllowedAction_ActionFragment } from "../../gql/graphql.ts";

export const actionFragment = graphql(`
  fragment AllowedAction_action on AllowedAction {
    action
    allowed
    reasons
  }
`);

/** An act's verdict: whether it may be done now, and every reason why not. */
export type Verdict = AllowedAction_ActionFragment;

/** The verdict about one act among those of an object. */
export const verdictOf = (
  actions: readonly FragmentType<typeof actionFragment>[],
  act: Act,
): Verdict | undefined => getFragmentData(actionFragment, actions).find(({ action }) => action === act);

/** Whether the act may be done now. */
export const isAllowed = (actions: readonly FragmentType<typeof actionFragment>[], act: Act): boolean =>
  verdictOf(actions, act)?.allowed === true;
