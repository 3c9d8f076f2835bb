import { useTranslation } from "react-i18next";
import "./progress-bar.css";

/** A share 0..1 in whole percent. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

interface ProgressBarProps {
  /** Shares 0..1. */
  readonly progress: number;
  readonly pace: number;
}

/** How far it is, with a notch at where it should be by now. */
export function ProgressBar({ progress, pace }: ProgressBarProps) {
  const { t } = useTranslation();
  const at = (share: number) => percent(Math.min(Math.max(share, 0), 1));
  return (
    <span
      className="progress-bar"
      role="img"
      aria-label={t("standing.progressOfPace", { progress: percent(progress), pace: percent(pace) })}
    >
      <span className="progress-bar__track">
        <span className="progress-bar__fill" style={{ width: at(progress) }} />
        <span className="progress-bar__notch" style={{ left: at(pace) }} />
      </span>
      <span className="progress-bar__figure">{percent(progress)}</span>
    </span>
  );
}
