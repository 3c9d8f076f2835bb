import { type ReactNode, useId } from "react";
import "./panel.css";

interface PanelProps {
  readonly title: ReactNode;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
  /** An anchor that links lead to. */
  readonly id?: string;
  /** Content to the very edge: tables and lists. */
  readonly flush?: boolean;
}

/** A part of a page under its own heading. */
export function Panel({ title, extra, children, id, flush = false }: PanelProps) {
  const headingId = useId();
  return (
    <section className="panel" id={id} aria-labelledby={headingId}>
      <header className="panel__header">
        <h2 id={headingId}>{title}</h2>
        {extra && <div className="panel__extra">{extra}</div>}
      </header>
      <div className={flush ? undefined : "panel__body"}>{children}</div>
    </section>
  );
}
