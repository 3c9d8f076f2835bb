import { daysBetween, type LocalDate } from "@minsheng/domain/local-date";
import { useTranslation } from "react-i18next";

interface MilestoneDatesProps {
  readonly plannedOn: LocalDate;
  readonly doneOn: LocalDate | null;
  readonly overdueDays: number;
  readonly firstPlannedOn: LocalDate | null;
}

/** When a milestone is planned and when it was done, and by how much it is late, in words. */
export function MilestoneDates({ plannedOn, doneOn, overdueDays, firstPlannedOn }: MilestoneDatesProps) {
  const { t } = useTranslation();
  const daysLate = doneOn === null ? 0 : daysBetween(plannedOn, doneOn);
  return (
    <div className="milestone__dates">
      <p>
        <span className="meta">{t("plan.planned")}</span> <time dateTime={plannedOn}>{plannedOn}</time>
      </p>
      {firstPlannedOn !== null && <p className="meta">◇ {t("plan.movedFrom", { day: firstPlannedOn })}</p>}
      {doneOn !== null && (
        <p className="milestone__done">
          ✓ {t("plan.done")} <time dateTime={doneOn}>{doneOn}</time>
        </p>
      )}
      {daysLate > 0 && <p className="milestone__was-late">▲ {t("plan.late", { count: daysLate })}</p>}
      {doneOn === null && overdueDays > 0 && (
        <p className="milestone__late">■ {t("plan.overdue", { count: overdueDays })}</p>
      )}
    </div>
  );
}
