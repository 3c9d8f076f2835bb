import type { LocalDate } from "@minsheng/domain/local-date";
import type { TimeSpan } from "./time-span.ts";

interface MilestoneBarProps {
  readonly span: TimeSpan;
  readonly today: LocalDate;
  /** When work on it begins: the day of the milestone before it. */
  readonly from: LocalDate;
  readonly plannedOn: LocalDate;
  readonly doneOn: LocalDate | null;
  readonly overdue: boolean;
  /** When the frozen first baseline had it, where that is another day. */
  readonly firstPlannedOn: LocalDate | null;
}

/** One milestone's row in the timetable; the words beside it say the same. */
export function MilestoneBar({
  span,
  today,
  from,
  plannedOn,
  doneOn,
  overdue,
  firstPlannedOn,
}: MilestoneBarProps) {
  const at = span.percentOf;
  // Late: from the planned day on to when it was done, or until today.
  const lateUntil = doneOn ?? (overdue ? today : null);
  const late = lateUntil !== null && lateUntil > plannedOn ? lateUntil : null;
  const stretch = (begin: LocalDate, end: LocalDate) => ({
    left: `${at(begin)}%`,
    width: `${at(end) - at(begin)}%`,
  });
  return (
    <div className="milestone-bar" aria-hidden="true">
      {from < plannedOn && (
        <i
          className={
            doneOn === null ? "milestone-bar__work" : "milestone-bar__work milestone-bar__work--done"
          }
          style={stretch(from, plannedOn)}
        />
      )}
      {late !== null && <i className="milestone-bar__late" style={stretch(plannedOn, late)} />}
      <i className="milestone-bar__today" style={{ left: `${at(today)}%` }} />
      {firstPlannedOn !== null && (
        <b className="milestone-bar__first" style={{ left: `${at(firstPlannedOn)}%` }}>
          ◇
        </b>
      )}
      <b className="milestone-bar__planned" style={{ left: `${at(plannedOn)}%` }}>
        ◆
      </b>
      {doneOn !== null && (
        <b className="milestone-bar__done" style={{ left: `${at(doneOn)}%` }}>
          ✓
        </b>
      )}
    </div>
  );
}
