/** How a task fares in the demonstration. */
export interface Course {
  /** Of the planned value: 1 keeps pace. */
  readonly speed: number;
  /** The month after which nothing moves any more. */
  readonly stallsAfter?: number;
  /** Milestones planned from this month on are reached so many days late. */
  readonly slips?: { readonly fromMonth: number; readonly days: number };
  /** A unit that leaves out its reports of the last months. */
  readonly silentUnit?: { readonly code: string; readonly months: number };
  /** The month whose report is returned first, and then made good. */
  readonly returnedIn?: number;
  /** The latest report is returned and not yet made good. */
  readonly returnedLast?: boolean;
  /** The latest report waits for its review. */
  readonly waits?: boolean;
  /** The first plan is returned with remarks. */
  readonly planReturned?: boolean;
}

/** What keeps pace, a little ahead as people like to be. */
const steady: Course = { speed: 1.04 };

const courses: Readonly<Record<number, Course>> = {
  1: { speed: 1.03, returnedIn: 5, planReturned: true },
  2: { speed: 1.05, waits: true },
  3: { speed: 0.86, slips: { fromMonth: 6, days: 12 } },
  6: { speed: 1.02, returnedIn: 7 },
  7: { speed: 1, stallsAfter: 5 },
  8: { speed: 0.8, planReturned: true },
  9: { speed: 1.04, silentUnit: { code: "dzbgs", months: 1 } },
  12: { speed: 1.1, waits: true },
  15: { speed: 1.15 },
  17: { speed: 0.84, slips: { fromMonth: 9, days: 90 } },
  19: { speed: 0.55, slips: { fromMonth: 6, days: 400 } },
  20: { speed: 1, silentUnit: { code: "jia-jdbsc", months: 2 } },
  22: { speed: 1.05, returnedLast: true },
  23: { speed: 1.04, waits: true },
};

/** How a task fares, by its number. */
export const courseOf = (taskNumber: number): Course => courses[taskNumber] ?? steady;
