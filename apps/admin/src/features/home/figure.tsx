import type { ReactNode } from "react";
import { Link } from "react-router";
import { useNumber } from "../../shared/programme/use-number.ts";

interface FigureProps {
  readonly label: ReactNode;
  /** Undefined while it is not known yet. */
  readonly value: number | undefined;
  readonly to: string;
  /** What it counts waits for somebody. */
  readonly waiting?: boolean;
}

/** A figure that leads to what it counts. */
export function Figure({ label, value, to, waiting = false }: FigureProps) {
  const number = useNumber();
  const open = waiting && value !== undefined && value > 0;
  return (
    <li className={open ? "figure figure--waiting" : "figure"}>
      <Link to={to}>
        <span className="figure__value">{value === undefined ? "–" : number(value)}</span>
        <span className="figure__label">{label}</span>
      </Link>
    </li>
  );
}
