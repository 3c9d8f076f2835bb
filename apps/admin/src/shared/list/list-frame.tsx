import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import "./list-frame.css";

interface ListFrameProps {
  /** Search, filters, display; what stands behind `ListGap` goes to the right. */
  readonly toolbar: ReactNode;
  /** What narrows the list, between toolbar and list. */
  readonly narrowed?: ReactNode;
  /** A sentence about how the list counts. */
  readonly note?: ReactNode;
  readonly loading: boolean;
  /** What is shown answers an earlier question. */
  readonly stale: boolean;
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** A page's list: its toolbar, the list itself, and the way to the rest of it. */
export function ListFrame({ toolbar, narrowed, note, loading, stale, more, children }: ListFrameProps) {
  const { t } = useTranslation();
  return (
    <section className="list-frame" aria-busy={loading}>
      <div className="list-frame__toolbar" role="toolbar" aria-label={t("common.toolbar")}>
        {toolbar}
      </div>
      {narrowed}
      {note && <p className="list-frame__note">{note}</p>}
      <div className={stale ? "list-frame__list list-frame__list--stale" : "list-frame__list"}>
        {children}
      </div>
      {more}
    </section>
  );
}

export const ListGap = () => <span className="list-frame__gap" />;
