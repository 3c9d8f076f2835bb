import type { AssignmentRole } from "./vocabulary.ts";

/**
 * What the notice leaves open. ISSUE_DATE, DUE_DATE, BUDGET, BASE (a quantity that the notice does not give),
 * APPROXIMATE (约, 余) and COUNTING_UNIT (人（次）) are answered in words; LEAD, CHAIN and GROUP_MEMBERS are
 * settled where the lead, the people and the units are kept.
 */
export const questionKinds = [
  "ISSUE_DATE",
  "DUE_DATE",
  "BUDGET",
  "BASE",
  "APPROXIMATE",
  "COUNTING_UNIT",
  "LEAD",
  "CHAIN",
  "GROUP_MEMBERS",
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** The form that an answer takes; ELSEWHERE: not typed as an answer but settled by the act itself. */
export const answerForms = ["DATE", "AMOUNT", "TEXT", "ELSEWHERE"] as const;
export type AnswerForm = (typeof answerForms)[number];

export const answerFormOf: Record<QuestionKind, AnswerForm> = {
  ISSUE_DATE: "DATE",
  DUE_DATE: "DATE",
  BUDGET: "AMOUNT",
  BASE: "TEXT",
  APPROXIMATE: "TEXT",
  COUNTING_UNIT: "TEXT",
  LEAD: "ELSEWHERE",
  CHAIN: "ELSEWHERE",
  GROUP_MEMBERS: "ELSEWHERE",
};

export interface OpenQuestion {
  /** Stable within a programme: `DUE_DATE:task:7`, `CHAIN:task:7:unit:<id>`. */
  readonly key: string;
  readonly kind: QuestionKind;
  readonly taskId: string | null;
  readonly indicatorId: string | null;
  /** The unit that can know the answer; null where only 督查办 can settle it. */
  readonly unitId: string | null;
  /** The unit that the question speaks of, where it speaks of one. */
  readonly aboutUnitId: string | null;
  /** Settled by an act elsewhere (a confirmed lead, a named person, a member added). */
  readonly settledElsewhere: boolean;
  /** The words of the notice that raise the question, where there are such. */
  readonly quote: string | null;
}

interface QuestionableTask {
  readonly id: string;
  readonly number: number;
  readonly assignments: readonly {
    readonly unitId: string;
    readonly role: AssignmentRole;
    readonly assumed: boolean;
    readonly peopleNamed: number;
  }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly position: number;
    readonly approximate: boolean;
    readonly unitOfMeasure: string | null;
    /** The notice gives no quantity where the indicator needs one (全覆盖 of how many, 上级下达的任务). */
    readonly baseMissing: boolean;
    /** The indicator's own words in the notice. */
    readonly quote: string;
  }[];
}

export interface QuestionableProgramme {
  readonly tasks: readonly QuestionableTask[];
  /** Group units that the notice names, and how many members each has. */
  readonly groups: readonly { readonly unitId: string; readonly members: number }[];
}

/** Everything that the notice does not say and delivery needs, in the order of the notice. Derived, never stored. */
export function openQuestions(programme: QuestionableProgramme): OpenQuestion[] {
  const question = (
    kind: QuestionKind,
    subject: string,
    about: Partial<Omit<OpenQuestion, "key" | "kind">> = {},
  ): OpenQuestion => ({
    key: `${kind}:${subject}`,
    kind,
    taskId: null,
    indicatorId: null,
    unitId: null,
    aboutUnitId: about.unitId ?? null,
    settledElsewhere: false,
    quote: null,
    ...about,
  });

  const ofTask = (task: QuestionableTask): OpenQuestion[] => {
    const subject = `task:${task.number}`;
    const lead = task.assignments.find((assignment) => assignment.role === "LEAD");
    return [
      ...(lead === undefined
        ? []
        : [
            question("LEAD", subject, {
              taskId: task.id,
              aboutUnitId: lead.unitId,
              settledElsewhere: !lead.assumed,
            }),
          ]),
      question("DUE_DATE", subject, { taskId: task.id }),
      question("BUDGET", subject, { taskId: task.id, unitId: lead?.unitId ?? null }),
      ...task.assignments.map((assignment) =>
        question("CHAIN", `${subject}:unit:${assignment.unitId}`, {
          taskId: task.id,
          unitId: assignment.unitId,
          settledElsewhere: assignment.peopleNamed > 0,
        }),
      ),
      ...task.indicators.flatMap((indicator) => {
        const about = { taskId: task.id, indicatorId: indicator.id, quote: indicator.quote };
        const at = `${subject}:indicator:${indicator.position}`;
        return [
          ...(indicator.baseMissing
            ? [question("BASE", at, { ...about, unitId: lead?.unitId ?? null })]
            : []),
          ...(indicator.approximate ? [question("APPROXIMATE", at, about)] : []),
          ...(indicator.unitOfMeasure === "人（次）" ? [question("COUNTING_UNIT", at, about)] : []),
        ];
      }),
    ];
  };

  return [
    question("ISSUE_DATE", "programme"),
    ...programme.groups.map((group) =>
      question("GROUP_MEMBERS", `unit:${group.unitId}`, {
        aboutUnitId: group.unitId,
        settledElsewhere: group.members > 0,
      }),
    ),
    ...programme.tasks.flatMap(ofTask),
  ];
}
