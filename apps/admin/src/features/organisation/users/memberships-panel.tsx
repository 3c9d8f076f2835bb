import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/gql.ts";
import { useCanCall, useViewer } from "../../../shared/session/viewer.ts";
import { Panel } from "../../../shared/ui/panel.tsx";
import { EndMembership } from "./end-membership.tsx";
import { GrantForm } from "./grant-form.tsx";
import { MembershipFacts } from "./membership-facts.tsx";
import { useGrantChoices } from "./use-grant-choices.ts";

const membershipsPanelFragment = graphql(`
  fragment MembershipsPanel_user on User {
    id
    name
    memberships {
      id
      validTo
      ...MembershipFacts_membership
      ...EndMembership_membership
    }
    ...GrantForm_user
  }
`);

/** What the person is in which unit, what was, and what more is given. */
export function MembershipsPanel({ user: masked }: { user: FragmentType<typeof membershipsPanelFragment> }) {
  const { t } = useTranslation();
  const canCall = useCanCall();
  const { today } = useViewer();
  const user = getFragmentData(membershipsPanelFragment, masked);
  const [granting, setGranting] = useState(false);
  const { units } = useGrantChoices(user.id);
  return (
    <Panel
      title={t("organisation.memberships")}
      extra={
        canCall("grantMembership") &&
        units.length > 0 &&
        !granting && (
          <Button size="small" onClick={() => setGranting(true)}>
            {t("organisation.grant")}
          </Button>
        )
      }
    >
      {user.memberships.length === 0 && <p className="meta">{t("organisation.noMemberships")}</p>}
      <ul className="organisation__memberships">
        {user.memberships.map((membership) => (
          <li key={membership.id}>
            <MembershipFacts membership={membership} />
            {(membership.validTo === null || membership.validTo >= today) && (
              <EndMembership membership={membership} name={user.name} />
            )}
          </li>
        ))}
      </ul>
      {granting && <GrantForm user={user} onDone={() => setGranting(false)} />}
    </Panel>
  );
}
