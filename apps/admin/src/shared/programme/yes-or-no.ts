import type { IndicatorKind } from "@minsheng/domain/programme/vocabulary";

/** Figures that say yes or no: done or not, kept up or not. */
export const isYesOrNo = (kind: IndicatorKind): boolean => kind === "DELIVERABLE" || kind === "CONTINUING";
