import "./skeleton.css";

/** Rows that stand where data will, at the height of the data. */
export function Skeleton({ rows, label }: { rows: number; label: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity
        <span key={row} style={{ width: `${[92, 78, 86, 64][row % 4]}%` }} />
      ))}
    </div>
  );
}
