import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import type { PlanSubject } from "./plan-form.ts";
import type { PlanFault } from "./use-plan-faults.ts";

interface PlanFaultsProps {
  readonly faults: readonly PlanFault[];
  readonly indicators: PlanSubject["indicators"];
  readonly onPoint: (path: PlanFault["path"]) => void;
}

/** Everything that keeps the plan from being submitted, each leading to its field. */
export function PlanFaults({ faults, indicators, onPoint }: PlanFaultsProps) {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  const placeOf = ([list, at]: PlanFault["path"]): string => {
    if (typeof at !== "number") return "";
    return list === "indicators" ? (indicators[at]?.name ?? "") : `${t("plan.milestones")} ${at + 1}`;
  };
  return (
    <Alert
      type="error"
      className="plan-faults"
      title={t("plan.faults", { count: faults.length })}
      description={
        <ol>
          {faults.map(({ path, message }) => (
            <li key={`${path.join(".")} ${message}`}>
              <button type="button" onClick={() => onPoint(path)}>
                {placeOf(path)} {message}
              </button>
            </li>
          ))}
        </ol>
      }
    />
  );
}
