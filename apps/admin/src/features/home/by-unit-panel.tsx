import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/gql.ts";
import { useViewer } from "../../shared/session/viewer.ts";
import { Panel } from "../../shared/ui/panel.tsx";
import { PanelState } from "../../shared/ui/panel-state.tsx";
import { Count } from "./count.tsx";
import { LightCounts, LightHeadings } from "./light-counts.tsx";
import "../../shared/list/data-table.css";

const ByUnitQuery = graphql(`
  query ByUnit($year: Int!) {
    rollup(year: $year, groupBy: [UNIT]) {
      rows {
        keys {
          id
          label
        }
        tasks
        asLead
        red
        yellow
        green
      }
    }
    programme(year: $year) {
      id
      openQuestions(filter: { open: true, kinds: [CHAIN] }) {
        id
        unit {
          id
        }
      }
    }
  }
`);

/** Each unit's load, and in how many of its tasks it has named nobody itself. */
export function ByUnitPanel() {
  const { t } = useTranslation();
  const { year } = useViewer();
  const { data, error, refetch } = useQuery(ByUnitQuery, { variables: { year } });
  const rows = data?.rollup.rows ?? [];
  const missing = data?.programme?.openQuestions ?? [];
  return (
    <Panel title={t("home.byUnit")} extra={t("ledger.byUnitNote")} flush>
      <PanelState
        loaded={data !== undefined}
        error={error}
        onRetry={refetch}
        empty={rows.length === 0 ? t("ledger.emptyHint") : null}
      >
        <table className="data-table home-lights">
          <thead>
            <tr>
              <th scope="col">{t("ledger.filter.unit")}</th>
              <th scope="col" className="data-table__figure">
                {t("home.tasks")}
              </th>
              <th scope="col" className="data-table__figure">
                {t("home.asLead")}
              </th>
              <LightHeadings />
              <th scope="col" className="data-table__figure">
                {t("home.chainsMissingShort")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ keys: [unit], tasks, asLead, ...row }) => (
              <tr key={unit?.id}>
                <th scope="row">{unit?.label}</th>
                <Count value={tasks} to={`/tasks?unitIds=${unit?.id}`} label={t("home.tasks")} />
                <Count value={asLead} to={`/tasks?leadUnitIds=${unit?.id}`} label={t("home.asLead")} />
                <LightCounts row={row} to={`/tasks?unitIds=${unit?.id}`} />
                <Count
                  value={missing.filter((question) => question.unit?.id === unit?.id).length}
                  to={`/questions?kinds=CHAIN&unit=${unit?.id}`}
                  label={t("home.chainsMissingShort")}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </PanelState>
    </Panel>
  );
}
