import { type ReactNode, useEffect, useId, useRef } from "react";
import { useLocation } from "react-router";
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
  const panel = useRef<HTMLElement>(null);
  const { hash } = useLocation();

  // A link to this panel: the page has scrolled before its data drew the panel.
  useEffect(() => {
    if (id !== undefined && hash === `#${id}`) panel.current?.scrollIntoView();
  }, [id, hash]);

  return (
    <section className="panel" id={id} ref={panel} aria-labelledby={headingId}>
      <header className="panel__header">
        <h2 id={headingId}>{title}</h2>
        {extra && <div className="panel__extra">{extra}</div>}
      </header>
      <div className={flush ? undefined : "panel__body"}>{children}</div>
    </section>
  );
}
