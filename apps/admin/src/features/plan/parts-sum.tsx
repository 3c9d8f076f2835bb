import { useTranslation } from "react-i18next";
import { useNumber } from "../../shared/programme/use-number.ts";
import type { PlanValues } from "./plan-values.ts";

interface PartsSumProps {
  readonly parts: PlanValues["indicators"][number]["parts"];
  readonly target: number | null;
}

/** Whether the units' parts add up to the target, told while they are typed. */
export function PartsSum({ parts, target }: PartsSumProps) {
  const { t } = useTranslation();
  const number = useNumber();
  const given = parts.filter((part) => part.reports && part.target !== null);
  if (given.length === 0) return null;
  // Tenths that are added up in binary miss the tenth.
  const sum = Number(given.reduce((total, part) => total + (part.target ?? 0), 0).toFixed(6));
  const words = (gap: number) => ({ sum: number(sum), target: number(target ?? 0), gap: number(gap) });
  if (target === null) return <span className="meta">{t("plan.sum", { sum: number(sum) })}</span>;
  if (sum === target) return <span className="parts__fits">✓ {t("plan.sumFits", words(0))}</span>;
  return (
    <span className="parts__misses" role="status">
      ▲ {sum < target ? t("plan.sumShort", words(target - sum)) : t("plan.sumOver", words(sum - target))}
    </span>
  );
}
