import { type QuestionKind, questionKinds } from "@minsheng/domain/programme/open-questions";
import {
  choiceParam,
  choicesParam,
  flagParam,
  integerParam,
  textParam,
  type UrlParams,
} from "../../shared/url-state/url-params.ts";

export const statuses = ["open", "settled", "all"] as const;
export const questionGroupings = ["task", "kind"] as const;

export interface QuestionsState {
  readonly kinds: readonly QuestionKind[];
  readonly unit: string;
  readonly task: number | null;
  readonly mine: boolean | null;
  readonly status: (typeof statuses)[number];
  readonly groupBy: (typeof questionGroupings)[number];
}

export const questionsParams: UrlParams<QuestionsState> = {
  kinds: choicesParam(questionKinds),
  unit: textParam,
  task: integerParam,
  mine: flagParam,
  status: choiceParam(statuses, "open"),
  groupBy: choiceParam(questionGroupings, "task"),
};
