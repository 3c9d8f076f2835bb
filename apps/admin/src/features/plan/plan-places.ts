/** Where in a plan a remark stands. */
export const wholePlan = "plan";
export const milestonePlace = (lineageId: string): string => `milestone:${lineageId}`;
export const indicatorPlace = (indicatorId: string): string => `indicator:${indicatorId}`;
