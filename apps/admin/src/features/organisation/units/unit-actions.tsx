import { useTranslation } from "react-i18next";
import { verdictOf } from "../../../shared/actions/action.ts";
import { ActionButton } from "../../../shared/actions/action-button.tsx";
import { useCanCall } from "../../../shared/session/viewer.ts";
import type { ListedUnit } from "./use-units.ts";

interface UnitActionsProps {
  readonly unit: ListedUnit;
  /** Opens the drawer by what `open` in the address says. */
  readonly onOpen: (open: string) => void;
}

export function UnitActions({ unit, onOpen }: UnitActionsProps) {
  const { t } = useTranslation();
  const canCall = useCanCall();
  if (!canCall("updateUnit")) return null;
  const verdict = verdictOf(unit.allowedActions, "MANAGE_UNITS");
  return (
    <span className="organisation__actions">
      {unit.kind === "GROUP" && (
        <ActionButton size="small" type="link" verdict={verdict} onClick={() => onOpen(`new:${unit.id}`)}>
          {t("organisation.addMember")}
        </ActionButton>
      )}
      <ActionButton
        size="small"
        type="link"
        verdict={verdict}
        aria-label={t("organisation.editUnitNamed", { unit: unit.name })}
        onClick={() => onOpen(unit.id)}
      >
        {t("organisation.editUnit")}
      </ActionButton>
    </span>
  );
}
