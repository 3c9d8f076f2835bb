import { Button } from "antd";
import { StateMessage } from "./state-message.tsx";

interface EmptyStateProps {
  readonly title: string;
  readonly hint?: string;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** Nothing to show, why, and what to do about it. */
export function EmptyState({ title, hint, action }: EmptyStateProps) {
  return (
    <StateMessage
      title={title}
      hint={hint}
      action={action && <Button onClick={action.onClick}>{action.label}</Button>}
    />
  );
}
