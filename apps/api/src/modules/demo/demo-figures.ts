import type { Month } from "@minsheng/domain/calendar/months";
import type { UnitFigure } from "../report/unit-figures.queries.ts";
import type { Course } from "./demo-courses.ts";

/** The month in which the first of a task's deliverables is done; each further one takes a month more. */
const FIRST_DELIVERED = 3;
/** Below this, one piece more is a jump that the report has to explain. */
const FEW = 20;

interface DemoReading {
  readonly indicatorId: string;
  readonly value: number;
  readonly note: string | null;
}

/** What a unit whose task fares like this reports for a month; `figures` of that month, `stalled` of the last one that moved. */
export function demoReadings(
  figures: readonly UnitFigure[],
  stalled: readonly UnitFigure[] | null,
  course: Course,
  period: Month,
): DemoReading[] {
  return figures.map((figure, place) => {
    const { indicatorId } = figure;
    const planned = (stalled?.[place] ?? figure).plannedValue;
    const value = reportedValue({ ...figure, plannedValue: planned }, place, course, period);
    const few = figure.partTarget !== null && figure.partTarget < FEW;
    const moved = value !== figure.previousValue;
    return { indicatorId, value, note: few && moved ? "按实际完成情况填报（演示）" : null };
  });
}

function reportedValue(figure: UnitFigure, place: number, course: Course, period: Month): number {
  const month = Number(period.slice(5));
  const still = course.stallsAfter !== undefined && month > course.stallsAfter;
  switch (figure.kind) {
    case "RECURRING":
      return month === 3 || month === 9 || figure.name.includes("讲座") ? 1 : 0;
    case "CONTINUING":
      return still ? 0 : 1;
    case "DELIVERABLE":
      return month * course.speed >= FIRST_DELIVERED + place && !still ? 1 : (figure.previousValue ?? 0);
    default: {
      const reached = Math.round((figure.plannedValue ?? 0) * course.speed);
      const capped = figure.partTarget === null ? reached : Math.min(reached, figure.partTarget);
      return Math.max(capped, figure.previousValue ?? 0);
    }
  }
}
