import type { LocalDate } from "@minsheng/domain/local-date";
import { useTranslation } from "react-i18next";
import type { TimeSpan } from "./time-span.ts";

interface TimeAxisProps {
  readonly span: TimeSpan;
  readonly today: LocalDate;
}

/** The months above the rows of a timetable, with today's place among them. */
export function TimeAxis({ span, today }: TimeAxisProps) {
  const { t } = useTranslation();
  const crowded = span.months.length > 12;
  return (
    <div className="time-axis" aria-hidden="true">
      {span.months.map((month, at) => (
        <span key={month}>{crowded && at % 3 !== 0 ? "" : Number(month.slice(5))}</span>
      ))}
      <i className="time-axis__today" style={{ left: `${span.percentOf(today)}%` }} title={t("plan.today")} />
    </div>
  );
}
