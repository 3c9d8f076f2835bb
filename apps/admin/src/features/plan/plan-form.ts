import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import type { PlanForm_TaskFragment } from "../../gql/graphql.ts";
import type { Versioned } from "../../shared/conflict/use-versioned-save.tsx";
import { type PlanValues, planValues } from "./plan-values.ts";

export const planFormFragment = graphql(`
  fragment PlanForm_task on Task {
    id
    year
    number
    dueOn
    indicators {
      id
      name
      kind
      target
      unitOfMeasure
      ...IndicatorTarget_indicator
    }
    leadUnit {
      id
      name
    }
    assignments {
      id
      reports
      unit {
        id
        name
      }
    }
  }
`);
export const savedPlanFragment = graphql(`
  fragment SavedPlan_plan on DeliveryPlan {
    id
    version
    state
    startsOn
    summary
    milestones {
      id
      lineageId
      name
      criterion
      evidenceKind
      unit {
        id
      }
      plannedOn
      weight
    }
    indicators {
      indicator {
        id
      }
      target
      trajectory {
        month
        value
      }
      parts {
        unit {
          id
        }
        target
      }
    }
    ...Remarks_plan
  }
`);

export type PlanIndicator = PlanForm_TaskFragment["indicators"][number];

/** What of a task its plan is about: what is measured, and the units that act. */
export interface PlanSubject {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly dueOn: string;
  readonly leadUnitId: string;
  /** All of them, as the API counts them; a payment standard is not planned. */
  readonly indicators: readonly PlanIndicator[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

export const planSubject = (task: PlanForm_TaskFragment): PlanSubject => ({
  id: task.id,
  year: task.year,
  number: task.number,
  dueOn: task.dueOn,
  leadUnitId: task.leadUnit.id,
  indicators: task.indicators,
  units: task.assignments.filter(({ reports }) => reports).map(({ unit }) => unit),
});

/** A plan's values in the form, and the version under which they were read: 0 while there is no plan. */
export interface ReadPlan extends Versioned<PlanValues> {
  readonly id: string | null;
}

export function readPlan(
  subject: PlanSubject,
  masked: FragmentType<typeof savedPlanFragment> | null,
): ReadPlan {
  const plan = getFragmentData(savedPlanFragment, masked);
  return {
    id: plan?.id ?? null,
    version: plan?.version ?? 0,
    values: planValues(
      plan,
      subject.indicators.map(({ id }) => id),
      subject.units.map(({ id }) => id),
      subject.year,
    ),
  };
}
