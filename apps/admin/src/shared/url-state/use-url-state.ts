import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import { readUrl, type UrlParams, writeUrl } from "./url-params.ts";

/**
 * The state of a page kept in its URL, so that a link or a reload shows the same screen. A change
 * replaces the entry in the history: "back" leaves the page instead of undoing filters one by one.
 */
export function useUrlState<T extends object>(params: UrlParams<T>): [T, (change: Partial<T>) => void] {
  const [search, setSearch] = useSearchParams();
  const state = useMemo(() => readUrl(params, search), [params, search]);
  const change = useCallback(
    (part: Partial<T>) =>
      setSearch((now) => writeUrl(params, { ...readUrl(params, now), ...part }), { replace: true }),
    [params, setSearch],
  );
  return [state, change];
}
