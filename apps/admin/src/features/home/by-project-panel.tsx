import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { graphql } from "../../gql/gql.ts";
import { LightSign } from "../../shared/programme/light-sign.tsx";
import { ProgressBar } from "../../shared/programme/progress-bar.tsx";
import { useViewer } from "../../shared/session/viewer.ts";
import { Panel } from "../../shared/ui/panel.tsx";
import { PanelState } from "../../shared/ui/panel-state.tsx";
import { Count } from "./count.tsx";
import { LightCounts, LightHeadings } from "./light-counts.tsx";
import "../../shared/list/data-table.css";

const ByProjectQuery = graphql(`
  query ByProject($year: Int!) {
    programme(year: $year) {
      id
      projects {
        id
        ordinal
        name
      }
    }
    rollup(year: $year, groupBy: [PROJECT]) {
      rows {
        keys {
          id
        }
        tasks
        red
        yellow
        green
        progress
        plannedPace
      }
      total {
        red
        yellow
        green
        blue
      }
    }
  }
`);

const shown = [
  ["red", "RED"],
  ["yellow", "YELLOW"],
  ["green", "GREEN"],
  ["blue", "BLUE"],
] as const;

/** The programme by its lights and projects; a figure leads to the tasks that it counts. */
export function ByProjectPanel() {
  const { t } = useTranslation();
  const { year } = useViewer();
  const { data, error, refetch } = useQuery(ByProjectQuery, { variables: { year } });
  const projects = data?.programme?.projects ?? [];
  const rowOf = (id: string) => data?.rollup.rows.find(({ keys }) => keys.some((key) => key.id === id));
  return (
    <Panel title={t("home.byProject")} extra={<Link to="/rollup">{t("shell.nav.rollup")}</Link>} flush>
      <PanelState
        loaded={data !== undefined}
        error={error}
        onRetry={refetch}
        empty={projects.length === 0 ? t("ledger.emptyHint") : null}
      >
        <ul className="home-kinds home-kinds--above">
          {data &&
            shown.map(([name, color]) => (
              <li key={color}>
                <Link to={`/tasks?lights=${color}`}>
                  <LightSign color={color} /> <b>{data.rollup.total[name]}</b>
                </Link>
              </li>
            ))}
        </ul>
        <table className="data-table home-lights">
          <thead>
            <tr>
              <th scope="col">{t("terms.ledgerColumn.project")}</th>
              <th scope="col" className="data-table__figure">
                {t("home.tasks")}
              </th>
              <LightHeadings />
              <th scope="col">{t("terms.ledgerColumn.progress")}</th>
            </tr>
          </thead>
          <tbody>
            {projects.map(({ id, ordinal, name }) => {
              const row = rowOf(id);
              const ledger = `/tasks?projects=${ordinal}`;
              return (
                <tr key={id}>
                  <th scope="row">
                    <Link to={ledger}>
                      {ordinal}. {name}
                    </Link>
                  </th>
                  <Count value={row?.tasks ?? 0} to={ledger} label={t("home.tasks")} />
                  {row && <LightCounts row={row} to={ledger} />}
                  <td>{row && <ProgressBar progress={row.progress} pace={row.plannedPace} />}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </PanelState>
    </Panel>
  );
}
