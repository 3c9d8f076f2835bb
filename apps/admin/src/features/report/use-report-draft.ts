import { useApolloClient, useMutation } from "@apollo/client/react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { useVersionedSave, type Versioned } from "../../shared/conflict/use-versioned-save.tsx";
import { useViewer } from "../../shared/session/viewer.ts";
import { Autosave, type SaveState } from "./autosave.ts";
import { DraftMirror } from "./draft-mirror.ts";
import { type ReportValues, reportInput, reportValues } from "./report-values.ts";
import { type SheetRow, sheetReportFragment, sheetRowFragment } from "./sheet-row.ts";

const SaveReportMutation = graphql(`
  mutation SaveReport($input: SaveReportInput!) {
    saveReport(input: $input) {
      ...SheetReport_report
    }
  }
`);
const LatestReportQuery = graphql(`
  query LatestReport($period: String!) {
    reportSheet(period: $period) {
      rows {
        ...SheetRow_row
      }
    }
  }
`);

const WAIT_MS = 1000;

interface ReportDraft {
  readonly values: ReportValues;
  readonly change: (values: ReportValues) => void;
  readonly saveState: SaveState;
  /** Saves at once, and begins the report where it is not; null where that failed. */
  readonly saveNow: () => Promise<{ readonly reportId: string; readonly expectedVersion: number } | null>;
  readonly dialog: ReactNode;
}

/** A report as it is filled in: saved by itself, and mirrored in the browser until it is. */
export function useReportDraft(row: SheetRow, period: string): ReportDraft {
  const { t } = useTranslation();
  const { user } = useViewer();
  const client = useApolloClient();
  const [saveReport] = useMutation(SaveReportMutation);
  const { task, unit, report } = row;
  const [mirror] = useState(
    () => new DraftMirror(user.id, `${task.id}.${unit.id}.${period}`, window.localStorage),
  );
  const [unsaved] = useState(() => mirror.read());
  const stored: Versioned<ReportValues> = { values: reportValues(report), version: report?.version ?? 0 };
  const read = useRef(unsaved?.read ?? stored);
  const reportId = useRef(report?.id ?? null);
  const typed = useRef(unsaved?.mine ?? stored.values);
  const [values, setValues] = useState(typed.current);
  const [saveState, setSaveState] = useState<SaveState>({ kind: "untouched" });
  const show = (next: ReportValues) => {
    typed.current = next;
    setValues(next);
  };

  const { save, dialog } = useVersionedSave<ReportValues>({
    labels: {
      figures: t("report.figures"),
      narrative: t("report.narrative"),
      problems: t("report.problems"),
      nextSteps: t("report.nextSteps"),
      noChangeReason: t("report.noChange"),
      selfAssessed: t("report.selfAssessed"),
    },
    textOf: (field, { figures, selfAssessed, ...texts }) => {
      if (field === "selfAssessed") return selfAssessed === null ? "" : `${Math.round(selfAssessed * 100)}%`;
      if (field !== "figures") return texts[field];
      return row.indicators
        .map(({ indicator }) => `${indicator.name} ${figures[indicator.id]?.value ?? "—"}`)
        .join(t("common.semicolon"));
    },
    save: async (mine, expectedVersion) => {
      const { data } = await saveReport({
        variables: {
          input: { taskId: task.id, unitId: unit.id, period, ...reportInput(mine), expectedVersion },
        },
      });
      const saved = getFragmentData(sheetReportFragment, data?.saveReport);
      if (!saved) throw new Error("A save was answered without a report.");
      read.current = { values: mine, version: saved.version };
      // The sheet does not know yet that there is a report.
      if (reportId.current !== saved.id) await client.refetchQueries({ include: ["ReportSheet"] });
      reportId.current = saved.id;
    },
    reload: async () => {
      const { data } = await client.query({
        query: LatestReportQuery,
        variables: { period },
        fetchPolicy: "no-cache",
      });
      const latest = getFragmentData(sheetRowFragment, data?.reportSheet.rows ?? []).find(
        (one) => one.task.id === task.id && one.unit.id === unit.id,
      );
      const now = getFragmentData(sheetReportFragment, latest?.report) ?? null;
      reportId.current = now?.id ?? null;
      read.current = { values: reportValues(now), version: now?.version ?? 0 };
      return { ...read.current, changedBy: null };
    },
  });

  // The timer of an autosave outlives the render that started it.
  const saveLatest = useRef(save);
  useEffect(() => {
    saveLatest.current = save;
  });
  const [autosave] = useState(
    () =>
      new Autosave<ReportValues>({
        wait: WAIT_MS,
        onState: setSaveState,
        save: async (mine) => {
          await saveLatest.current(read.current, mine);
          if (typed.current !== mine) return;
          mirror.drop();
          // Where another person was first, what stands now is not what was typed.
          if (read.current.values !== mine) show(read.current.values);
        },
      }),
  );
  useEffect(() => {
    if (unsaved !== null) autosave.change(unsaved.mine);
    return () => void autosave.flush();
  }, [autosave, unsaved]);

  // The screen was refreshed: a colleague's work, or a decision, is shown where nothing typed stands against it.
  useEffect(() => {
    if (report === null || autosave.dirty || report.version <= read.current.version) return;
    read.current = { values: reportValues(report), version: report.version };
    reportId.current = report.id;
    typed.current = read.current.values;
    setValues(read.current.values);
  }, [report, autosave]);

  const change = (next: ReportValues) => {
    show(next);
    mirror.write({ read: read.current, mine: next });
    autosave.change(next);
  };
  const saveNow = async () => {
    if (reportId.current === null) autosave.change(typed.current);
    if (!(await autosave.flush()) || reportId.current === null) return null;
    return { reportId: reportId.current, expectedVersion: read.current.version };
  };
  return { values, change, saveState, saveNow, dialog };
}
