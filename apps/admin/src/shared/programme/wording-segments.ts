/** Where an indicator stands in the wording: characters from `wordingStart` up to, not including, `wordingEnd`. */
interface Span {
  readonly id: string;
  readonly wordingStart: number;
  readonly wordingEnd: number;
}

export interface Segment {
  readonly start: number;
  readonly text: string;
  /** The indicators that these characters belong to; none for the words between. */
  readonly ids: readonly string[];
}

/** Cuts a wording at every beginning and end of a span, so that overlapping spans share their characters. */
export function wordingSegments(wording: string, spans: readonly Span[]): Segment[] {
  const cuts = new Set([0, wording.length]);
  for (const { wordingStart, wordingEnd } of spans) cuts.add(wordingStart).add(wordingEnd);
  const ordered = [...cuts].filter((cut) => cut >= 0 && cut <= wording.length).sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, at) => {
    const end = ordered[at + 1] ?? wording.length;
    const ids = spans
      .filter((span) => span.wordingStart <= start && end <= span.wordingEnd)
      .map(({ id }) => id);
    return { start, text: wording.slice(start, end), ids };
  });
}
