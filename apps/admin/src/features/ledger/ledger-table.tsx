import type { LedgerColumn } from "@minsheng/domain/programme/ledger-columns";
import { Checkbox } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { isAllowed } from "../../shared/actions/action.ts";
import { useCanCall } from "../../shared/session/viewer.ts";
import { columnWidth } from "./columns.ts";
import { ConfirmLeadsBar } from "./confirm-leads-bar.tsx";
import { GroupHeading } from "./group-heading.tsx";
import type { TaskGroup } from "./group-tasks.ts";
import type { LedgerState, SortField } from "./ledger-params.ts";
import { SortHeading } from "./sort-heading.tsx";
import { TaskRow } from "./task-row.tsx";
import type { LedgerTask } from "./use-ledger.ts";
import { useRowKeys } from "./use-row-keys.ts";

interface LedgerTableProps {
  readonly groups: readonly TaskGroup<LedgerTask>[];
  readonly state: LedgerState;
  readonly change: (part: Partial<LedgerState>) => void;
  readonly columns: readonly LedgerColumn[];
}

const checkWidth = 40;
const sortable: ReadonlySet<string> = new Set<SortField>([
  "number",
  "leadUnit",
  "state",
  "light",
  "progress",
  "dueOn",
]);
const isSortable = (column: LedgerColumn): column is LedgerColumn & SortField => sortable.has(column);

export function LedgerTable({ groups, state, change, columns }: LedgerTableProps) {
  const { t } = useTranslation();
  const confirming = useCanCall()("confirmLeads");
  const table = useRef<HTMLTableElement>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  useRowKeys(table);

  const tasks = [...new Set(groups.flatMap((group) => group.tasks))];
  const confirmable = confirming
    ? tasks.filter((task) => isAllowed(task.allowedActions ?? [], "CONFIRM_LEAD"))
    : [];
  const chosen = confirmable.filter(({ id }) => selected.has(id));
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  const span = columns.length + (confirming ? 1 : 0);
  const minWidth = columns.reduce((sum, column) => sum + columnWidth[column], confirming ? checkWidth : 0);

  return (
    <>
      <table className="ledger-table" ref={table} style={{ minWidth }}>
        <caption className="visually-hidden">{t("shell.nav.tasks")}</caption>
        <colgroup>
          {confirming && <col style={{ width: checkWidth }} />}
          {columns.map((column) => (
            <col key={column} style={column === "title" ? undefined : { width: columnWidth[column] }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {confirming && (
              <th scope="col">
                <Checkbox
                  aria-label={t("ledger.selectAll")}
                  disabled={confirmable.length === 0}
                  checked={chosen.length > 0 && chosen.length === confirmable.length}
                  indeterminate={chosen.length > 0 && chosen.length < confirmable.length}
                  onChange={(event) =>
                    setSelected(new Set(event.target.checked ? confirmable.map(({ id }) => id) : []))
                  }
                />
              </th>
            )}
            {columns.map((column) =>
              isSortable(column) ? (
                <SortHeading key={column} column={column} state={state} change={change} />
              ) : (
                <th key={column} scope="col">
                  {t(`terms.ledgerColumn.${column}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key}>
            {state.groupBy !== "none" && (
              <tr className="ledger-table__group">
                <th colSpan={span} scope="rowgroup">
                  <GroupHeading group={group} grouping={state.groupBy} />
                </th>
              </tr>
            )}
            {group.tasks.map((task) => (
              <TaskRow
                key={task.id}
                task={task}
                columns={columns}
                selection={
                  confirming
                    ? {
                        selected: selected.has(task.id),
                        selectable: confirmable.includes(task),
                        toggle: () => toggle(task.id),
                      }
                    : null
                }
              />
            ))}
          </tbody>
        ))}
      </table>
      <p className="ledger__keys meta">{t("ledger.keys")}</p>
      {chosen.length > 0 && <ConfirmLeadsBar tasks={chosen} onDone={() => setSelected(new Set())} />}
    </>
  );
}
