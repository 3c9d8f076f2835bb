/** A figure as it is being filled in. */
interface Figure {
  readonly value: number | null;
  readonly note: string;
}

/** A report as it is being filled in; empty texts stand for "not given". */
export interface ReportValues {
  /** By indicator. */
  readonly figures: Readonly<Record<string, Figure>>;
  readonly narrative: string;
  readonly problems: string;
  readonly nextSteps: string;
  readonly noChangeReason: string;
  /** 0..1 */
  readonly selfAssessed: number | null;
}

interface StoredReport {
  readonly readings: readonly {
    readonly indicator: { readonly id: string };
    readonly value: number;
    readonly note: string | null;
  }[];
  readonly narrative: string;
  readonly problems: string;
  readonly nextSteps: string;
  readonly noChangeReason: string | null;
  readonly selfAssessed: number | null;
}

const emptyFigure: Figure = { value: null, note: "" };

export const figureOf = ({ figures }: ReportValues, indicatorId: string): Figure =>
  figures[indicatorId] ?? emptyFigure;

export const withFigure = (
  values: ReportValues,
  indicatorId: string,
  part: Partial<Figure>,
): ReportValues => ({
  ...values,
  figures: { ...values.figures, [indicatorId]: { ...figureOf(values, indicatorId), ...part } },
});

/** A stored report, or an empty one where there is none yet. */
export const reportValues = (report: StoredReport | null): ReportValues => ({
  figures: Object.fromEntries(
    (report?.readings ?? []).map(({ indicator, value, note }) => [indicator.id, { value, note: note ?? "" }]),
  ),
  narrative: report?.narrative ?? "",
  problems: report?.problems ?? "",
  nextSteps: report?.nextSteps ?? "",
  noChangeReason: report?.noChangeReason ?? "",
  selfAssessed: report?.selfAssessed ?? null,
});

/** What the API is given: a figure not filled in is none. */
export const reportInput = ({ figures, noChangeReason, ...texts }: ReportValues) => ({
  ...texts,
  noChangeReason: noChangeReason || null,
  readings: Object.entries(figures).flatMap(([indicatorId, { value, note }]) =>
    value === null ? [] : [{ indicatorId, value, note: note || null }],
  ),
});
