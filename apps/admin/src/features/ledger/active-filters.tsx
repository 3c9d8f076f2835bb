import { Button, Tag } from "antd";
import { useTranslation } from "react-i18next";
import { useFilterChoices } from "../../shared/programme/use-filter-choices.ts";
import { type LedgerState, noFilters } from "./ledger-params.ts";
import { unitFilter, unitFilterOf } from "./unit-filter.ts";

interface ActiveFiltersProps {
  readonly state: LedgerState;
  readonly change: (part: Partial<LedgerState>) => void;
}

interface Shown {
  readonly key: string;
  readonly label: string;
  readonly without: Partial<LedgerState>;
}

/** What narrows the list, each to be taken away by itself. */
export function ActiveFilters({ state, change }: ActiveFiltersProps) {
  const { t } = useTranslation();
  const choices = useFilterChoices(state.year);
  const { ids, role } = unitFilterOf(state);
  const unitName = (id: string) => choices.units.find((unit) => unit.id === id)?.name ?? "…";
  const projectName = (ordinal: number) =>
    choices.projects.find((project) => project.ordinal === ordinal)?.name ?? String(ordinal);
  const flags = (["joint", "leadAssumed", "chainMissing"] as const).filter((name) => state[name] !== null);
  const shown: Shown[] = [
    ...state.projects.map((ordinal) => ({
      key: `project-${ordinal}`,
      label: projectName(ordinal),
      without: { projects: state.projects.filter((one) => one !== ordinal) },
    })),
    ...ids.map((id) => ({
      key: id,
      label:
        role === "either"
          ? unitName(id)
          : `${t(role === "lead" ? "terms.assignmentRole.LEAD" : "terms.assignmentRole.ASSIST")} · ${unitName(id)}`,
      without: unitFilter(
        ids.filter((one) => one !== id),
        role,
      ),
    })),
    ...state.lines.map((line) => ({
      key: `line-${line}`,
      label: line,
      without: { lines: state.lines.filter((one) => one !== line) },
    })),
    ...state.states.map((one) => ({
      key: one,
      label: t(`terms.taskState.${one}`),
      without: { states: state.states.filter((other) => other !== one) },
    })),
    ...state.lights.map((one) => ({
      key: `light-${one}`,
      label: t(`terms.lightColor.${one}`),
      without: { lights: state.lights.filter((other) => other !== one) },
    })),
    ...state.kinds.map((kind) => ({
      key: kind,
      label: t(`terms.indicatorKind.${kind}`),
      without: { kinds: state.kinds.filter((one) => one !== kind) },
    })),
    ...flags.map((name) => ({
      key: name,
      label: `${t(`ledger.flag.${name}`)}: ${state[name] ? t("ledger.yes") : t("ledger.no")}`,
      without: { [name]: null },
    })),
  ];
  return (
    <div className="ledger__active">
      {shown.map(({ key, label, without }) => (
        <Tag key={key} closable onClose={() => change(without)}>
          {label}
        </Tag>
      ))}
      <Button
        size="small"
        type="link"
        onClick={() => change({ ...noFilters, text: state.text, year: state.year })}
      >
        {t("ledger.clearFilters")}
      </Button>
    </div>
  );
}
