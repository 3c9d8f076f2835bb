import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { RoleSign } from "../../shared/programme/role-sign.tsx";

const jointPartFragment = graphql(`
  fragment JointPart_assignment on Assignment {
    role
    line
    duty
    chain {
      id
      position
      name
      current
    }
  }
`);

/** One unit's part in a joint task: its role, and who answers for it. */
export function JointPart({ part }: { part: FragmentType<typeof jointPartFragment> }) {
  const { t } = useTranslation();
  const { role, line, duty, chain } = getFragmentData(jointPartFragment, part);
  const people = chain.filter(({ current }) => current);
  return (
    <div className="joint-part" title={duty ?? undefined}>
      <RoleSign role={role} />
      {line !== null && <span className="meta">{line}</span>}
      {people.length === 0 ? (
        <span className="joint-part__missing">{t("jointTasks.nobody")}</span>
      ) : (
        <span className="joint-part__people">
          {people.map(({ id, position, name }) => (
            <span key={id} title={t(`terms.chainPosition.${position}`)}>
              {name}
            </span>
          ))}
        </span>
      )}
    </div>
  );
}
