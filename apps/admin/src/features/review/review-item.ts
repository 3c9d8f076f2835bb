import { graphql } from "../../gql/gql.ts";
import type { ReviewItem_ItemFragment, ReviewReport_ReportFragment } from "../../gql/graphql.ts";

export const reviewReportFragment = graphql(`
  fragment ReviewReport_report on ProgressReport {
    id
    version
    period
    dueOn
    revision
    narrative
    problems
    nextSteps
    noChangeReason
    correctionReason
    selfAssessed
    submittedAt
    submittedBy
    overdue
    task {
      id
      number
      year
      title
      progress
    }
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
        ...IndicatorTarget_indicator
      }
      value
      note
      previousValue
      plannedValue
      partTarget
    }
    evidence {
      id
      ...EvidenceList_evidence
      ...EvidencePreviews_evidence
    }
    allowedActions {
      ...AllowedAction_action
    }
  }
`);

export const reviewItemFragment = graphql(`
  fragment ReviewItem_item on ReviewItem {
    unsuspicious
    suspicions
    report {
      ...ReviewReport_report
    }
  }
`);

export type ReviewReport = ReviewReport_ReportFragment;
/** A report that awaits review, with what speaks against waving it through. */
export interface ReviewItem extends Omit<ReviewItem_ItemFragment, "report"> {
  readonly report: ReviewReport;
}
