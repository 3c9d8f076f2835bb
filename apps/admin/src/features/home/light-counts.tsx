import { useTranslation } from "react-i18next";
import { LightSign } from "../../shared/programme/light-sign.tsx";
import { Count } from "./count.tsx";

const lights = [
  ["red", "RED"],
  ["yellow", "YELLOW"],
  ["green", "GREEN"],
] as const;

/** The columns of the three lights between which delivery moves. */
export function LightHeadings() {
  return lights.map(([name, color]) => (
    <th key={name} scope="col" className="data-table__figure">
      <LightSign color={color} />
    </th>
  ));
}

interface LightCountsProps {
  readonly row: Readonly<Record<(typeof lights)[number][0], number>>;
  /** The ledger's address of the row's tasks. */
  readonly to: string;
}

/** How many of a row's tasks have each light; a figure leads to them. */
export function LightCounts({ row, to }: LightCountsProps) {
  const { t } = useTranslation();
  return lights.map(([name, color]) => (
    <Count key={name} value={row[name]} to={`${to}&lights=${color}`} label={t(`terms.lightColor.${color}`)} />
  ));
}
