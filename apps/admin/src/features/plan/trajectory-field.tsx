import { monthOf } from "@minsheng/domain/calendar/months";
import { InputNumber, Segmented, Slider } from "antd";
import { useTranslation } from "react-i18next";
import { useIsPhone } from "../../shared/device/use-media.ts";
import { steadyTrajectory, type TrajectoryPoint, withValue } from "./trajectory.ts";
import "./trajectory-field.css";

interface TrajectoryFieldProps {
  readonly value?: readonly TrajectoryPoint[];
  readonly onChange?: (points: readonly TrajectoryPoint[]) => void;
  readonly startsOn: string;
  readonly dueOn: string;
  /** Null while nobody has said how much is to be reached. */
  readonly target: number | null;
}

/** The way to the target: at a steady pace, or drawn and typed month by month. */
export function TrajectoryField({ value = [], onChange, startsOn, dueOn, target }: TrajectoryFieldProps) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const monthly = value.length > 0;
  if (target === null) return <p className="meta">{t("plan.needsTarget")}</p>;
  const steady = steadyTrajectory(startsOn, dueOn, target);
  // The months may have changed with the start date since they were drawn.
  const points = steady.map((point) => value.find(({ month }) => month === point.month) ?? point);
  return (
    <>
      <Segmented
        size="small"
        value={monthly}
        options={[
          { value: false, label: t("plan.linear") },
          { value: true, label: t("plan.monthly") },
        ]}
        onChange={(chosen) => onChange?.(chosen ? steady : [])}
      />
      {monthly && (
        <>
          <span className="meta trajectory__hint">{t("plan.monthlyHint")}</span>
          <ol className="trajectory">
            {points.map(({ month, value: reached }) => {
              const set = (next: number | null) => onChange?.(withValue(points, month, next ?? 0));
              const label = t("plan.atEndOf", { month });
              return (
                <li key={month} className={month === monthOf(dueOn) ? "trajectory__last" : undefined}>
                  <Slider
                    vertical={!phone}
                    min={0}
                    max={target}
                    value={reached}
                    onChange={set}
                    ariaLabelForHandle={label}
                  />
                  <InputNumber
                    size="small"
                    min={0}
                    controls={false}
                    value={reached}
                    onChange={set}
                    aria-label={label}
                  />
                  <span className="meta">{month.slice(2)}</span>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </>
  );
}
