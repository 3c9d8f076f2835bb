import { useContext, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { isAllowed } from "../../shared/actions/action.ts";
import { taskPath } from "../../shared/programme/task-path.ts";
import { DueSign, handedIn } from "./due-sign.tsx";
import { FigureRow } from "./figure-row.tsx";
import { NoChangeButton, NoChangeReason } from "./no-change.tsx";
import { parseFigure } from "./parse-pasted.ts";
import { ReportEvidence } from "./report-evidence.tsx";
import { reportFaults } from "./report-faults.ts";
import { ReportStateSign } from "./report-state-sign.tsx";
import { ReportTexts } from "./report-texts.tsx";
import { withFigure } from "./report-values.ts";
import { SaveSign } from "./save-sign.tsx";
import { SheetEntriesContext } from "./sheet-entries.ts";
import { sheetAnchor } from "./sheet-path.ts";
import type { SheetRow } from "./sheet-row.ts";
import { SubmitReport } from "./submit-report.tsx";
import { useReportDraft } from "./use-report-draft.ts";

interface ReportRowsProps {
  readonly row: SheetRow;
  readonly period: string;
  readonly showUnit: boolean;
}

/** One task on the sheet: its figures line by line, below them what figures do not say. */
export function ReportRows({ row, period, showUnit }: ReportRowsProps) {
  const { t } = useTranslation();
  const { hash } = useLocation();
  const rows = useRef<HTMLTableSectionElement>(null);
  const entries = useContext(SheetEntriesContext);
  const { values, change, saveState, saveNow, dialog } = useReportDraft(row, period);
  const { task, unit, report, indicators, dueOn, required } = row;
  const actions = report?.allowedActions ?? row.allowedActions;
  const editable = isAllowed(actions, "DRAFT_REPORT");
  const faults = reportFaults(values, indicators);
  const isWithReviewer = report !== null && handedIn.has(report.state);
  const key = `${task.id}.${unit.id}`;

  // A link to this task: the page has scrolled before its data drew the sheet.
  useEffect(() => {
    if (hash === `#${sheetAnchor(task.number)}`) rows.current?.scrollIntoView();
  }, [hash, task.number]);

  useEffect(() => {
    entries.set(key, {
      title: `${task.number} ${task.title}`,
      open: editable,
      ready: isAllowed(actions, "SUBMIT_REPORT") && faults.length === 0,
      saveNow,
      fillIn: (cells) => {
        if (!editable || values.noChangeReason !== "") return;
        const filled = indicators.reduce((now, { indicator }) => {
          const cell = cells.get(`${key}.${indicator.id}`);
          const value = cell === undefined ? null : parseFigure(cell, indicator.kind);
          return value === null ? now : withFigure(now, indicator.id, { value });
        }, values);
        if (filled !== values) change(filled);
      },
    });
    return () => void entries.delete(key);
  });

  return (
    <tbody id={sheetAnchor(task.number)} ref={rows}>
      <tr className="sheet__task">
        <th colSpan={6} scope="rowgroup" className="sheet__head">
          <div className="sheet__line">
            <Link to={taskPath(task)} className="sheet__title">
              <span className="sheet__number">{task.number}</span> {task.title}
            </Link>
            {showUnit && <span className="meta">{unit.name}</span>}
            <ReportStateSign state={report?.state ?? null} />
            <DueSign
              dueOn={dueOn}
              required={required}
              done={isWithReviewer || (report !== null && report.revision > 1)}
            />
            <SaveSign state={saveState} onRetry={() => void saveNow()} />
            <span className="sheet__actions">
              {editable && values.noChangeReason === "" && (
                <NoChangeButton values={values} onChange={change} />
              )}
              {!isWithReviewer && (
                <SubmitReport actions={actions} number={task.number} faults={faults} saveNow={saveNow} />
              )}
            </span>
          </div>
          {report?.state === "RETURNED" && (
            <p className="sheet__returned">
              ↩ {t("report.returnedBy", { name: report.decidedBy, reason: report.decisionReason })}
            </p>
          )}
          {report?.correctionReason && (
            <p className="meta">{t("report.correcting", { reason: report.correctionReason })}</p>
          )}
          {values.noChangeReason !== "" &&
            (editable ? (
              <NoChangeReason values={values} onChange={change} />
            ) : (
              <p className="meta">{t("report.noChangeBecause", { reason: values.noChangeReason })}</p>
            ))}
          {dialog}
        </th>
      </tr>
      {indicators.map((held) => (
        <FigureRow
          key={held.indicator.id}
          held={held}
          values={values}
          editable={editable}
          onChange={change}
          cell={`${key}.${held.indicator.id}`}
        />
      ))}
      <tr>
        <td colSpan={6} className="sheet__more">
          <ReportTexts values={values} editable={editable} onChange={change} />
          <ReportEvidence row={row} editable={editable} onBegin={() => void saveNow()} />
        </td>
      </tr>
    </tbody>
  );
}
