import { DownOutlined, RightOutlined } from "@ant-design/icons";
import type { LedgerColumn } from "@minsheng/domain/programme/ledger-columns";
import { Checkbox } from "antd";
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useNavigate } from "react-router";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { taskPath } from "../../shared/programme/task-path.ts";
import { Wording } from "../../shared/programme/wording.tsx";
import { TaskCell } from "./task-cell.tsx";

const taskRowFragment = graphql(`
  fragment TaskRow_task on Task {
    id
    number
    year
    title
    ...TaskCell_task
    ...Wording_task
  }
`);

interface TaskRowProps {
  readonly task: FragmentType<typeof taskRowFragment>;
  readonly columns: readonly LedgerColumn[];
  /** Null where this person has nothing to do to many rows at once. */
  readonly selection: {
    readonly selected: boolean;
    readonly selectable: boolean;
    readonly toggle: () => void;
  } | null;
}

export function TaskRow({ task: masked, columns, selection }: TaskRowProps) {
  const { t } = useTranslation();
  const task = getFragmentData(taskRowFragment, masked);
  const navigate = useNavigate();
  const { search } = useLocation();
  const [open, setOpen] = useState(false);
  const opened = { state: { ledger: search } };

  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === "Enter") void navigate(taskPath(task), opened);
    if (event.key === "o") setOpen(!open);
    if (event.key === "x" && selection?.selectable) selection.toggle();
  };

  return (
    <>
      <tr
        data-task={task.number}
        className={selection?.selected ? "ledger-table__selected" : undefined}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {selection && (
          <td>
            <Checkbox
              aria-label={t("ledger.select", { number: task.number })}
              disabled={!selection.selectable}
              checked={selection.selected}
              onChange={selection.toggle}
            />
          </td>
        )}
        {columns.map((column) =>
          column === "title" ? (
            <th key={column} scope="row">
              <div className="ledger-table__title">
                <button
                  type="button"
                  className="ledger-table__expand"
                  aria-expanded={open}
                  aria-label={t("ledger.wordingOf", { number: task.number })}
                  onClick={() => setOpen(!open)}
                >
                  {open ? <DownOutlined /> : <RightOutlined />}
                </button>
                <Link to={taskPath(task)} {...opened} title={task.title}>
                  {task.title}
                </Link>
              </div>
            </th>
          ) : (
            <td key={column}>
              <TaskCell column={column} task={task} />
            </td>
          ),
        )}
      </tr>
      {open && (
        <tr className="ledger-table__wording">
          <td colSpan={columns.length + (selection ? 1 : 0)}>
            <Wording task={task} />
          </td>
        </tr>
      )}
    </>
  );
}
