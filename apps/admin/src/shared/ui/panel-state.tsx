import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "./error-state.tsx";
import { Skeleton } from "./skeleton.tsx";

interface PanelStateProps {
  readonly loaded: boolean;
  readonly error: unknown;
  readonly onRetry: () => unknown;
  /** What to say where there is nothing to show. */
  readonly empty: string | null;
  readonly children: ReactNode;
}

/** A panel's content, or what stands in for it while it loads, where it failed, where it is empty. */
export function PanelState({ loaded, error, onRetry, empty, children }: PanelStateProps) {
  const { t } = useTranslation();
  if (!loaded && error !== undefined) return <ErrorState error={error} onRetry={onRetry} />;
  if (!loaded) return <Skeleton rows={4} label={t("common.loading")} />;
  if (empty !== null) return <p className="panel__empty">{empty}</p>;
  return children;
}
