import { useApolloClient, useMutation } from "@apollo/client/react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { FragmentType } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { useVersionedSave, type Versioned } from "../../shared/conflict/use-versioned-save.tsx";
import { useNumber } from "../../shared/programme/use-number.ts";
import { type PlanSubject, type ReadPlan, readPlan, type savedPlanFragment } from "./plan-form.ts";
import { type PlanValues, planInput } from "./plan-values.ts";

const SavePlanMutation = graphql(`
  mutation SavePlan($input: SavePlanInput!) {
    savePlan(input: $input) {
      id
      ...SavedPlan_plan
    }
  }
`);
const LatestPlanQuery = graphql(`
  query LatestPlan($number: Int!, $year: Int) {
    task(number: $number, year: $year) {
      id
      plan {
        id
        ...SavedPlan_plan
      }
      history(first: 1) {
        edges {
          cursor
          node {
            id
            actor
          }
        }
      }
    }
  }
`);

export type SavedPlan = FragmentType<typeof savedPlanFragment>;

/**
 * Saves the draft under the version that was read and hands on the plan that then stands, be it this person's
 * or, where they gave up theirs in a conflict, the other's.
 */
export function usePlanSave(subject: PlanSubject, onStanding: (plan: SavedPlan | null) => ReadPlan) {
  const { t } = useTranslation();
  const number = useNumber();
  const client = useApolloClient();
  const [savePlan] = useMutation(SavePlanMutation);
  const standing = useRef<SavedPlan | null>(null);
  const nameOf = (unitId: string | null) => subject.units.find(({ id }) => id === unitId)?.name ?? "";

  const milestonesInWords = ({ milestones }: PlanValues) =>
    milestones.map(({ name, unitId, plannedOn, weight, criterion, evidenceKind }) => {
      const words = { name, unit: nameOf(unitId), day: plannedOn ?? "", weight: weight ?? "" };
      return [t("plan.milestoneInWords", words), criterion, evidenceKind].filter(Boolean).join(" ");
    });
  const indicatorsInWords = ({ indicators }: PlanValues) =>
    indicators.map(({ indicatorId, target, trajectory, parts }) =>
      t("plan.indicatorInWords", {
        name: subject.indicators.find(({ id }) => id === indicatorId)?.name ?? "",
        target: target === null ? t("common.notSet") : number(target),
        units: parts
          .filter(({ reports }) => reports)
          .map((part) => `${nameOf(part.unitId)} ${part.target === null ? "" : number(part.target)}`.trim())
          .join(t("common.list")),
        pace:
          trajectory.length === 0
            ? t("plan.linear")
            : trajectory.map((point) => `${point.month} ${number(point.value)}`).join(t("common.list")),
      }),
    );

  const { save, dialog } = useVersionedSave<PlanValues>({
    labels: {
      startsOn: t("plan.start"),
      summary: t("plan.summary"),
      milestones: t("plan.milestones"),
      indicators: t("plan.indicators"),
    },
    textOf: (field, values) => {
      if (field === "milestones") return milestonesInWords(values).join(t("common.semicolon"));
      if (field === "indicators") return indicatorsInWords(values).join(t("common.semicolon"));
      return values[field];
    },
    save: async (values, expectedVersion) => {
      const input = { taskId: subject.id, ...planInput(values), expectedVersion };
      standing.current = (await savePlan({ variables: { input } })).data?.savePlan ?? null;
    },
    reload: async () => {
      const { year, number: taskNumber } = subject;
      const { data } = await client.query({
        query: LatestPlanQuery,
        variables: { year, number: taskNumber },
        fetchPolicy: "no-cache",
      });
      standing.current = data?.task?.plan ?? null;
      return {
        ...readPlan(subject, standing.current),
        changedBy: data?.task?.history.edges[0]?.node.actor ?? null,
      };
    },
  });
  return {
    dialog,
    /** Answers the plan as saved, or null where this person's changes were given up. */
    save: async (read: Versioned<PlanValues>, values: PlanValues): Promise<ReadPlan | null> => {
      const kept = await save(read, values);
      const next = onStanding(standing.current);
      return kept ? next : null;
    },
  };
}
