import type { ReactNode } from "react";
import "./state-message.css";

interface StateMessageProps {
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly action?: ReactNode;
  readonly alert?: boolean;
}

/** What stands where content would: nothing here, not permitted, failed. */
export function StateMessage({ title, hint, action, alert = false }: StateMessageProps) {
  return (
    <div className="state-message" role={alert ? "alert" : undefined}>
      <svg width="56" height="20" viewBox="0 0 56 20" aria-hidden="true">
        <rect x="0.5" y="6.5" width="55" height="7" rx="3.5" fill="none" stroke="var(--line-strong)" />
        <rect x="39" y="1" width="2" height="18" fill="var(--line-strong)" />
      </svg>
      <p className="state-message__title">{title}</p>
      {hint && <p className="state-message__hint">{hint}</p>}
      {action && <div className="state-message__action">{action}</div>}
    </div>
  );
}
