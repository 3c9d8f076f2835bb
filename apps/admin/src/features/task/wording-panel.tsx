import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { Wording } from "../../shared/programme/wording.tsx";
import { Panel } from "../../shared/ui/panel.tsx";
import { IndicatorTable } from "./indicator-table.tsx";

const wordingPanelFragment = graphql(`
  fragment WordingPanel_task on Task {
    ...Wording_task
    ...IndicatorTable_task
  }
`);

/** The notice's sentence and what it demands; pointing at one shows the other. */
export function WordingPanel({ task: masked }: { task: FragmentType<typeof wordingPanelFragment> }) {
  const { t } = useTranslation();
  const task = getFragmentData(wordingPanelFragment, masked);
  const [active, setActive] = useState<string | null>(null);
  return (
    <Panel title={t("task.wording")} extra={t("task.wordingHint")} flush>
      <div className="task__wording">
        <Wording task={task} active={active} onPoint={setActive} />
      </div>
      <IndicatorTable task={task} active={active} onPoint={setActive} />
    </Panel>
  );
}
