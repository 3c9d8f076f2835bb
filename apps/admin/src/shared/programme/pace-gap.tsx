import { useTranslation } from "react-i18next";

interface PaceGapProps {
  /** Shares 0..1. */
  readonly progress: number;
  readonly pace: number;
}

/** How many percentage points progress is behind or ahead of pace. */
export function PaceGap({ progress, pace }: PaceGapProps) {
  const { t } = useTranslation();
  const points = Math.round((pace - progress) * 1000) / 10;
  if (points > 0) return <span>{t("standing.behind", { points })}</span>;
  if (points < 0) return <span>{t("standing.ahead", { points: -points })}</span>;
  return <span>{t("standing.level")}</span>;
}
