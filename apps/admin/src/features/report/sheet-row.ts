import { graphql } from "../../gql/gql.ts";
import type { SheetReport_ReportFragment, SheetRow_RowFragment } from "../../gql/graphql.ts";

export const sheetReportFragment = graphql(`
  fragment SheetReport_report on ProgressReport {
    id
    version
    state
    revision
    narrative
    problems
    nextSteps
    noChangeReason
    selfAssessed
    decisionReason
    correctionReason
    decidedBy
    readings {
      indicator {
        id
      }
      value
      note
    }
    evidence {
      id
      ...EvidenceField_evidence
      ...EvidenceList_evidence
      ...EvidencePreviews_evidence
    }
    allowedActions {
      ...AllowedAction_action
    }
  }
`);

export const sheetRowFragment = graphql(`
  fragment SheetRow_row on ReportSheetRow {
    task {
      id
      number
      year
      title
    }
    unit {
      id
      name
    }
    dueOn
    required
    indicators {
      indicator {
        id
        name
        kind
        comparator
        unitOfMeasure
        ...IndicatorTarget_indicator
      }
      partTarget
      previousValue
      previousPeriod
      plannedValue
      plannedStep
    }
    report {
      ...SheetReport_report
    }
    allowedActions {
      ...AllowedAction_action
    }
  }
`);

type SheetReport = SheetReport_ReportFragment;
export type SheetIndicator = SheetRow_RowFragment["indicators"][number];
/** One unit's report on one task, begun or not. */
export interface SheetRow extends Omit<SheetRow_RowFragment, "report"> {
  readonly report: SheetReport | null;
}
