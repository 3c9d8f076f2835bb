import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "../ui/error-state.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import type { ListAnswer } from "./list-answer.ts";
import "./list-frame.css";

interface ListFrameProps {
  /** Search, filters, display; what stands behind `ListGap` goes to the right. */
  readonly toolbar: ReactNode;
  /** What narrows the list, between toolbar and list. */
  readonly narrowed?: ReactNode;
  /** A sentence about how the list counts. */
  readonly note?: ReactNode;
  readonly answer: ListAnswer;
  /** Stands in the list's place where nothing is found. */
  readonly empty: ReactNode;
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** A page's list: its toolbar, the list or what stands in for it, and the way to the rest of it. */
export function ListFrame({ toolbar, narrowed, note, answer, empty, more, children }: ListFrameProps) {
  const { t } = useTranslation();
  const { loaded, loading, stale, error, retry } = answer;
  const list = () => {
    if (loaded) return empty || children;
    if (error !== undefined) return <ErrorState error={error} onRetry={retry} />;
    return <Skeleton rows={12} label={t("common.loading")} />;
  };
  return (
    <section className="list-frame" aria-busy={loading}>
      <div className="list-frame__toolbar" role="toolbar" aria-label={t("common.toolbar")}>
        {toolbar}
      </div>
      {narrowed}
      {note && <p className="list-frame__note">{note}</p>}
      <div className={stale ? "list-frame__list list-frame__list--stale" : "list-frame__list"}>{list()}</div>
      {more}
    </section>
  );
}

export const ListGap = () => <span className="list-frame__gap" />;
