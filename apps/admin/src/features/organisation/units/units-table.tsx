import { useTranslation } from "react-i18next";
import { useCanCall } from "../../../shared/session/viewer.ts";
import { ActiveSign } from "../active-sign.tsx";
import type { NestedUnit } from "./nest-members.ts";
import { UnitActions } from "./unit-actions.tsx";
import { UnitLines, UnitPeople } from "./unit-facts.tsx";
import type { UnitSection } from "./unit-sections.ts";
import type { ListedUnit } from "./use-units.ts";
import "../../../shared/list/data-table.css";

interface UnitsTableProps {
  readonly sections: readonly UnitSection[];
  readonly onOpen: (open: string) => void;
}

export function UnitsTable({ sections, onOpen }: UnitsTableProps) {
  const { t } = useTranslation();
  const canCall = useCanCall();
  const columns = [
    "name",
    "kind",
    "lines",
    "code",
    ...(canCall("users") ? (["people"] as const) : []),
    "state",
    ...(canCall("updateUnit") ? (["actions"] as const) : []),
  ] as const;
  return (
    <table className="data-table units-table">
      <caption className="visually-hidden">{t("organisation.tabs.units")}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className={column === "people" ? "data-table__figure" : `units-table__${column}`}
            >
              {t(`organisation.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {sections.map(({ key, units }) => (
        <tbody key={key}>
          <tr className="data-table__group">
            <th colSpan={columns.length} scope="rowgroup">
              {t(`organisation.${key}`)}
            </th>
          </tr>
          {units.map((one) => (
            <UnitRow key={one.unit.id} {...one} onOpen={onOpen} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function UnitRow({
  unit,
  nested,
  onOpen,
}: NestedUnit<ListedUnit> & { readonly onOpen: (open: string) => void }) {
  const { t } = useTranslation();
  const canCall = useCanCall();
  return (
    <tr>
      <th scope="row" className={nested ? "units-table__nested" : undefined}>
        {unit.name}{" "}
        {unit.group !== null && !nested && (
          <span className="meta">{t("organisation.memberOf", { group: unit.group.name })}</span>
        )}
      </th>
      <td>{t(`terms.unitKind.${unit.kind}`)}</td>
      <td>
        <UnitLines unit={unit} />
      </td>
      <td>{unit.code}</td>
      {canCall("users") && (
        <td className="data-table__figure">
          <UnitPeople unit={unit} />
        </td>
      )}
      <td>
        <ActiveSign active={unit.active} />
      </td>
      {canCall("updateUnit") && (
        <td>
          <UnitActions unit={unit} onOpen={onOpen} />
        </td>
      )}
    </tr>
  );
}
