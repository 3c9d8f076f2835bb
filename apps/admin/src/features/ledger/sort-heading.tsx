import { useTranslation } from "react-i18next";
import { type LedgerState, type SortField, sortParts } from "./ledger-params.ts";

interface SortHeadingProps {
  readonly column: SortField;
  readonly state: LedgerState;
  readonly change: (part: Partial<LedgerState>) => void;
}

/** A column's heading that sorts by it, ascending first. */
export function SortHeading({ column, state, change }: SortHeadingProps) {
  const { t } = useTranslation();
  const { field, descending } = sortParts(state.sort);
  const order = field !== column ? null : descending ? "descending" : "ascending";
  const arrow = { ascending: "↑", descending: "↓", none: "↕" }[order ?? "none"];
  return (
    <th scope="col" aria-sort={order ?? undefined}>
      <button
        type="button"
        className="ledger-table__sort"
        onClick={() => change({ sort: `${column}.${order === "ascending" ? "desc" : "asc"}` })}
      >
        {t(`terms.ledgerColumn.${column}`)}
        <span aria-hidden="true">{arrow}</span>
      </button>
    </th>
  );
}
