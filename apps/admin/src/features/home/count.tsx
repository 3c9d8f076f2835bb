import { Link } from "react-router";

interface CountProps {
  readonly value: number;
  /** Where what it counts is listed. */
  readonly to: string;
  readonly label: string;
}

/** A table's figure that leads to what it counts; nothing counted leads nowhere. */
export function Count({ value, to, label }: CountProps) {
  return (
    <td className="data-table__figure">
      {value === 0 ? (
        <span className="meta">0</span>
      ) : (
        <Link to={to} aria-label={`${label} ${value}`}>
          {value}
        </Link>
      )}
    </td>
  );
}
