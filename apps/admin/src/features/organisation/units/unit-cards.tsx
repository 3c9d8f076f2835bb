import { useTranslation } from "react-i18next";
import { ActiveSign } from "../active-sign.tsx";
import { UnitActions } from "./unit-actions.tsx";
import { UnitLines, UnitPeople } from "./unit-facts.tsx";
import type { UnitSection } from "./unit-sections.ts";

interface UnitCardsProps {
  readonly sections: readonly UnitSection[];
  readonly onOpen: (open: string) => void;
}

/** The units in the hand. */
export function UnitCards({ sections, onOpen }: UnitCardsProps) {
  const { t } = useTranslation();
  return sections.map(({ key, units }) => (
    <section key={key} className="organisation-cards">
      <h2>{t(`organisation.${key}`)}</h2>
      <ul>
        {units.map(({ unit, nested }) => (
          <li key={unit.id} className={nested ? "organisation-card--nested" : undefined}>
            <p className="organisation-card__head">
              <b>{unit.name}</b>
              <UnitActions unit={unit} onOpen={onOpen} />
            </p>
            <p className="organisation-card__facts meta">
              {t(`terms.unitKind.${unit.kind}`)}
              <span>{unit.code}</span>
              {unit.people !== null && (
                <span>
                  {t("organisation.people")} <UnitPeople unit={unit} />
                </span>
              )}
              {!unit.active && <ActiveSign active={false} />}
            </p>
            <UnitLines unit={unit} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
