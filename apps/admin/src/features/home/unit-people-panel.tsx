import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { graphql } from "../../gql/gql.ts";
import { Panel } from "../../shared/ui/panel.tsx";
import { PanelState } from "../../shared/ui/panel-state.tsx";
import { Count } from "./count.tsx";
import "../../shared/list/data-table.css";

const UnitPeopleQuery = graphql(`
  query UnitPeople {
    units(filter: { active: true }, first: 100) {
      edges {
        cursor
        node {
          id
          name
          kind
          people
        }
      }
    }
  }
`);

/** Which units have accounts, and which have none yet. */
export function UnitPeoplePanel() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(UnitPeopleQuery);
  const units = (data?.units.edges ?? []).map(({ node }) => node);
  return (
    <Panel
      title={t("home.unitPeople")}
      extra={<Link to="/organisation">{t("shell.nav.organisation")}</Link>}
      flush
    >
      <PanelState loaded={data !== undefined} error={error} onRetry={refetch} empty={null}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t("home.units")}</th>
              <th scope="col">{t("auditWords.field.unit.kind")}</th>
              <th scope="col" className="data-table__figure">
                {t("home.people")}
              </th>
            </tr>
          </thead>
          <tbody>
            {units.map(({ id, name, kind, people }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{t(`terms.unitKind.${kind}`)}</td>
                <Count
                  value={people ?? 0}
                  to={`/organisation?tab=users&unitId=${id}`}
                  label={t("home.people")}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </PanelState>
    </Panel>
  );
}
