/** How the answer to a list's question stands. */
export interface ListAnswer {
  /** There is something to show, be it to an earlier question. */
  readonly loaded: boolean;
  readonly loading: boolean;
  /** What is shown answers an earlier question. */
  readonly stale: boolean;
  readonly error: unknown;
  readonly retry: () => unknown;
}

interface QueryResult<T> {
  readonly data?: T | undefined;
  readonly previousData?: T | undefined;
  readonly loading: boolean;
  readonly error?: unknown;
  readonly refetch: () => unknown;
}

/** A list's query while its question changes: the former answer stays on screen until the new one comes or fails. */
export function keepShown<T>({ data, previousData, loading, error, refetch }: QueryResult<T>): {
  readonly shown: T | undefined;
  readonly answer: ListAnswer;
} {
  const shown = data ?? (error === undefined ? previousData : undefined);
  return {
    shown,
    answer: {
      loaded: shown !== undefined,
      loading,
      stale: data === undefined && shown !== undefined,
      error,
      retry: () => refetch(),
    },
  };
}
