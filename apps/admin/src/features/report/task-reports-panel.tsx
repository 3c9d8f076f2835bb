import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { verdictOf } from "../../shared/actions/action.ts";
import { ActionButton } from "../../shared/actions/action-button.tsx";
import { useFigureText } from "../../shared/programme/use-figure-text.ts";
import { useCanCall } from "../../shared/session/viewer.ts";
import { Panel } from "../../shared/ui/panel.tsx";
import { CorrectDialog } from "./correct-dialog.tsx";
import { ReportStateSign } from "./report-state-sign.tsx";
import { sheetPath } from "./sheet-path.ts";
import "./task-reports.css";

const taskReportsFragment = graphql(`
  fragment TaskReportsPanel_task on Task {
    number
    reports(first: 20) {
      id
      version
      period
      revision
      state
      narrative
      overdue
      noChangeReason
      unit {
        id
        name
      }
      readings {
        indicator {
          id
          name
          kind
          unitOfMeasure
        }
        value
      }
      allowedActions {
        ...AllowedAction_action
      }
    }
    missingParts {
      period
      dueOn
      state
      unit {
        id
        name
      }
    }
  }
`);

/** As many as one looks at without asking. */
const FEW = 4;

/** 进展填报: what each unit reported, month by month, and who has not. */
export function TaskReportsPanel({ task }: { task: FragmentType<typeof taskReportsFragment> }) {
  const { t } = useTranslation();
  const canCall = useCanCall();
  const figureText = useFigureText();
  const { number, reports, missingParts } = getFragmentData(taskReportsFragment, task);
  const [correcting, setCorrecting] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const shown = all ? reports : reports.slice(0, FEW);
  const corrected = reports.find(({ id }) => id === correcting);
  return (
    <Panel
      id="reports"
      title={t("report.panel")}
      extra={
        canCall("reportSheet") && (
          <Link to={sheetPath(number, null)}>
            <Button size="small">{t("report.fill")}</Button>
          </Link>
        )
      }
    >
      {missingParts.length > 0 && (
        <div className="task-reports__missing" role="note">
          <b>▲ {t("report.missing")}</b>
          <ul>
            {missingParts.map(({ unit, period, dueOn, state }) => (
              <li key={`${unit.id}.${period}`}>
                {t("report.missingPart", { unit: unit.name, period, day: dueOn })}{" "}
                <ReportStateSign state={state} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {reports.length === 0 && <p className="meta">{t("report.none")}</p>}
      <ol className="task-reports">
        {shown.map((report) => (
          <li key={report.id}>
            <div className="task-reports__line">
              <b>{report.period}</b>
              <span>{report.unit.name}</span>
              <ReportStateSign state={report.state} />
              {report.revision > 1 && (
                <span className="meta">{t("report.revision", { revision: report.revision })}</span>
              )}
              {report.state === "ACCEPTED" && canCall("correctReport") && (
                <ActionButton
                  size="small"
                  verdict={verdictOf(report.allowedActions, "CORRECT_REPORT")}
                  onClick={() => setCorrecting(report.id)}
                >
                  {t("report.correct")}
                </ActionButton>
              )}
            </div>
            <p>
              {report.noChangeReason !== null
                ? t("report.noChangeBecause", { reason: report.noChangeReason })
                : report.readings
                    .map(({ indicator, value }) =>
                      [indicator.name, figureText(indicator.kind, value), indicator.unitOfMeasure]
                        .filter(Boolean)
                        .join(" "),
                    )
                    .join(t("common.semicolon"))}
            </p>
            {report.narrative !== "" && <p className="meta">{report.narrative}</p>}
          </li>
        ))}
      </ol>
      {reports.length > FEW && (
        <button type="button" className="link-button" onClick={() => setAll(!all)}>
          {all ? t("report.fewer") : t("report.earlier", { count: reports.length - FEW })}
        </button>
      )}
      {corrected && (
        <CorrectDialog report={corrected} taskNumber={number} onClose={() => setCorrecting(null)} />
      )}
    </Panel>
  );
}
