/** Where a task is reported: for a period, or without one for the period now due. */
export const sheetPath = (taskNumber: number, period: string | null): string =>
  `/reports${period === null ? "" : `?period=${period}`}#${sheetAnchor(taskNumber)}`;

export const sheetAnchor = (taskNumber: number): string => `report-${taskNumber}`;
