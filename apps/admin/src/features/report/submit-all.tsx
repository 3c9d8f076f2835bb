import { useMutation } from "@apollo/client/react";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/gql.ts";
import { useAct } from "../../shared/actions/use-act.ts";
import type { SheetEntries } from "./sheet-entries.ts";

const SubmitReportsMutation = graphql(`
  mutation SubmitReports($input: SubmitReportsInput!) {
    submitReports(input: $input) {
      ...SheetReport_report
    }
  }
`);

/** Hands in every report that is complete, after naming them and those that are left. */
export function SubmitAll({ entries }: { entries: SheetEntries }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const act = useAct();
  const [submitReports] = useMutation(SubmitReportsMutation);
  const ask = () => {
    const open = [...entries.values()].filter((entry) => entry.open);
    const ready = open.filter((entry) => entry.ready);
    const left = open.filter((entry) => !entry.ready);
    const submit = () =>
      act(
        async () => {
          const saved = await Promise.all(ready.map((entry) => entry.saveNow()));
          const reports = saved.filter((report) => report !== null);
          await submitReports({ variables: { input: { reports } } });
        },
        t("report.submittedAll", { count: ready.length }),
      );
    modal.confirm({
      title: t("report.submitAllTitle", { count: ready.length }),
      width: 520,
      content: (
        <>
          <Titles titles={ready.map(({ title }) => title)} />
          {left.length > 0 && <p>{t("report.leftOut", { count: left.length })}</p>}
          <Titles titles={left.map(({ title }) => title)} />
        </>
      ),
      okText: t("report.submit"),
      cancelText: t("common.cancel"),
      okButtonProps: { disabled: ready.length === 0 },
      onOk: submit,
    });
  };
  return (
    <Button type="primary" onClick={ask}>
      {t("report.submitAll")}
    </Button>
  );
}

function Titles({ titles }: { titles: readonly string[] }) {
  return (
    <ul className="sheet__titles">
      {titles.map((title) => (
        <li key={title}>{title}</li>
      ))}
    </ul>
  );
}
