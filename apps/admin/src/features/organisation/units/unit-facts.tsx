import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ListedUnit } from "./use-units.ts";

/** The lines of a unit; of a group that has no members yet, that it lacks them. */
export function UnitLines({ unit }: { unit: ListedUnit }) {
  const { t } = useTranslation();
  if (unit.kind === "GROUP" && unit.members.length === 0) {
    return <span className="organisation__lacking">{t("organisation.noMembers")}</span>;
  }
  return (
    <span className="organisation__lines">
      {unit.lines.map((line) => (
        <Tag key={line}>{line}</Tag>
      ))}
    </span>
  );
}

/** How many people of a unit have an account, leading to them; nothing for who may not see accounts. */
export function UnitPeople({ unit: { id, name, people } }: { unit: ListedUnit }) {
  const { t } = useTranslation();
  if (people === null) return null;
  return (
    <Link to={`/organisation?tab=users&unitId=${id}`} aria-label={t("organisation.peopleOf", { unit: name })}>
      {people}
    </Link>
  );
}
