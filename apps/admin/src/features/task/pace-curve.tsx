import { useTranslation } from "react-i18next";
import type { IndicatorStanding_IndicatorFragment } from "../../gql/graphql.ts";
import { useNumber } from "../../shared/programme/use-number.ts";

type Point = IndicatorStanding_IndicatorFragment["curve"][number];

interface PaceCurveProps {
  readonly name: string;
  readonly points: readonly Point[];
  readonly target: number | null;
}

const width = 320;
const height = 120;
const margin = { left: 8, right: 8, top: 18, bottom: 22 };

/** What was planned (dashed) and reached (solid) by each month's end; the same as a table for who cannot see it. */
export function PaceCurve({ name, points, target }: PaceCurveProps) {
  const { t } = useTranslation();
  const number = useNumber();
  const values = points.flatMap(({ planned, actual }) => [planned ?? 0, actual ?? 0]);
  const highest = Math.max(target ?? 0, ...values, 1);
  const x = (at: number) =>
    margin.left + ((width - margin.left - margin.right) * (at + 0.5)) / Math.max(points.length, 1);
  const y = (value: number) =>
    height - margin.bottom - ((height - margin.top - margin.bottom) * value) / highest;
  const line = (of: "planned" | "actual") =>
    points
      .flatMap((point, at) => {
        const value = point[of];
        return value === null ? [] : [`${x(at)},${y(value)}`];
      })
      .join(" ");
  return (
    <figure className="pace-curve">
      <figcaption className="meta">
        {t("standing.curveOf", { name })}
        <span className="pace-curve__key pace-curve__key--planned">{t("standing.curvePlanned")}</span>
        <span className="pace-curve__key pace-curve__key--actual">{t("standing.curveActual")}</span>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {target !== null && (
          <>
            <line className="pace-curve__target" x1={0} x2={width} y1={y(target)} y2={y(target)} />
            <text x={width} y={y(target) - 3} textAnchor="end">
              {number(target)}
            </text>
          </>
        )}
        <line className="pace-curve__ground" x1={0} x2={width} y1={y(0)} y2={y(0)} />
        <polyline className="pace-curve__planned" points={line("planned")} />
        <polyline className="pace-curve__actual" points={line("actual")} />
        {points.map(({ day, actual }, at) => (
          <g key={day}>
            {actual !== null && <circle className="pace-curve__dot" cx={x(at)} cy={y(actual)} r={3} />}
            <text x={x(at)} y={height - 6} textAnchor="middle">
              {Number(day.slice(5, 7))}
            </text>
          </g>
        ))}
      </svg>
      <table className="visually-hidden">
        <caption>{t("standing.curveOf", { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("standing.month")}</th>
            <th scope="col">{t("standing.curvePlanned")}</th>
            <th scope="col">{t("standing.curveActual")}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ day, planned, actual }) => (
            <tr key={day}>
              <th scope="row">{day.slice(0, 7)}</th>
              <td>{planned === null ? "—" : number(planned)}</td>
              <td>{actual === null ? "—" : number(actual)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
