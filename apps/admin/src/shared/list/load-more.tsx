import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useReportProblem } from "../errors/use-report-problem.tsx";
import "./load-more.css";

interface LoadMoreProps {
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => Promise<unknown>;
}

export function LoadMore({ shown, total, onMore }: LoadMoreProps) {
  const { t } = useTranslation();
  const reportProblem = useReportProblem();
  const [loading, setLoading] = useState(false);
  if (shown >= total) return null;
  const more = async () => {
    setLoading(true);
    try {
      await onMore();
    } catch (error) {
      reportProblem(error);
    } finally {
      setLoading(false);
    }
  };
  return (
    <p className="load-more">
      <span className="meta">{t("common.shown", { shown, total })}</span>
      <Button loading={loading} onClick={() => void more()}>
        {t("common.loadMore")}
      </Button>
    </p>
  );
}
