import { questionKinds } from "@minsheng/domain/programme/open-questions";
import { Checkbox, Segmented, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { ListedQuestion } from "./listed-question.ts";
import { type QuestionsState, questionGroupings, statuses } from "./questions-params.ts";

interface QuestionFiltersProps {
  readonly state: QuestionsState;
  readonly change: (part: Partial<QuestionsState>) => void;
  readonly questions: readonly ListedQuestion[];
}

export function QuestionFilters({ state, change, questions }: QuestionFiltersProps) {
  const { t } = useTranslation();
  const units = new Map(
    questions.flatMap(({ unit }) => (unit === null ? [] : [[unit.id, unit.name] as const])),
  );
  const tasks = new Map(
    questions.flatMap(({ task }) => (task === null ? [] : [[task.number, task.title] as const])),
  );
  const mine = questions.filter((one) => one.mine && one.open).length;
  return (
    <div className="question-filters" role="toolbar" aria-label={t("ledger.toolbar")}>
      <Segmented
        aria-label={t("questions.status")}
        value={state.status}
        onChange={(status) => change({ status })}
        options={statuses.map((value) => ({ value, label: t(`questions.statuses.${value}`) }))}
      />
      <Select
        mode="multiple"
        allowClear
        maxTagCount={1}
        className="question-filters__select"
        aria-label={t("questions.filterKind")}
        placeholder={t("questions.filterKind")}
        value={[...state.kinds]}
        onChange={(kinds) => change({ kinds })}
        options={questionKinds.map((value) => ({ value, label: t(`questions.kind.${value}`) }))}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        className="question-filters__select"
        aria-label={t("questions.filterUnit")}
        placeholder={t("questions.filterUnit")}
        value={state.unit || null}
        onChange={(unit: string | null | undefined) => change({ unit: unit ?? "" })}
        options={[...units].map(([value, label]) => ({ value, label }))}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        className="question-filters__select"
        aria-label={t("questions.filterTask")}
        placeholder={t("questions.filterTask")}
        value={state.task}
        onChange={(task: number | null | undefined) => change({ task: task ?? null })}
        options={[...tasks].map(([value, title]) => ({ value, label: `${value} ${title}` }))}
      />
      <Checkbox
        checked={state.mine === true}
        onChange={(event) => change({ mine: event.target.checked ? true : null })}
      >
        {t("questions.mine")} <span className="meta">{mine}</span>
      </Checkbox>
      <span className="question-filters__gap" />
      <Segmented
        aria-label={t("questions.groupBy")}
        value={state.groupBy}
        onChange={(groupBy) => change({ groupBy })}
        options={questionGroupings.map((value) => ({ value, label: t(`questions.grouping.${value}`) }))}
      />
    </div>
  );
}
