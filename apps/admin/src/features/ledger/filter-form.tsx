import { taskStates } from "@minsheng/domain/programme/task-states";
import { indicatorKinds } from "@minsheng/domain/programme/vocabulary";
import { lightColors } from "@minsheng/domain/standing/policy";
import { Button, Form, Segmented, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LightSign } from "../../shared/programme/light-sign.tsx";
import { useFilterChoices } from "../../shared/programme/use-filter-choices.ts";
import { type LedgerState, noFilters } from "./ledger-params.ts";
import { type UnitRole, unitFilter, unitFilterOf } from "./unit-filter.ts";

interface FilterFormProps {
  readonly state: LedgerState;
  readonly change: (part: Partial<LedgerState>) => void;
}

export function FilterForm({ state, change }: FilterFormProps) {
  const { t } = useTranslation();
  const choices = useFilterChoices(state.year);
  const { ids, role: filteredRole } = unitFilterOf(state);
  // The role is chosen before or after the units; without units it is in no filter yet.
  const [role, setRole] = useState<UnitRole>(filteredRole);
  const changeUnits = (unitIds: readonly string[], unitRole: UnitRole) => {
    setRole(unitRole);
    change(unitFilter(unitIds, unitRole));
  };
  const flag = (name: "joint" | "leadAssumed" | "chainMissing") => (
    <Form.Item label={t(`ledger.flag.${name}`)}>
      <Segmented
        aria-label={t(`ledger.flag.${name}`)}
        value={String(state[name])}
        onChange={(value) => change({ [name]: value === "null" ? null : value === "true" })}
        options={[
          { value: "null", label: t("ledger.any") },
          { value: "true", label: t("ledger.yes") },
          { value: "false", label: t("ledger.no") },
        ]}
      />
    </Form.Item>
  );
  return (
    <Form layout="vertical" className="ledger__filters" component="div">
      {choices.years.length > 1 && (
        <Form.Item label={t("ledger.filter.year")}>
          <Select
            aria-label={t("ledger.filter.year")}
            allowClear
            value={state.year}
            onChange={(year: number | undefined) => change({ year: year ?? null })}
            options={choices.years.map((value) => ({ value, label: String(value) }))}
          />
        </Form.Item>
      )}
      <Form.Item label={t("terms.ledgerColumn.project")}>
        <Select
          aria-label={t("terms.ledgerColumn.project")}
          mode="multiple"
          allowClear
          value={[...state.projects]}
          onChange={(projects) => change({ projects })}
          options={choices.projects.map(({ ordinal, name }) => ({
            value: ordinal,
            label: `${ordinal}. ${name}`,
          }))}
          optionFilterProp="label"
          placeholder={t("ledger.any")}
        />
      </Form.Item>
      <Form.Item label={t("ledger.filter.unit")}>
        <Select
          aria-label={t("ledger.filter.unit")}
          mode="multiple"
          allowClear
          value={[...ids]}
          onChange={(unitIds) => changeUnits(unitIds, role)}
          options={choices.units.map(({ id, name }) => ({ value: id, label: name }))}
          optionFilterProp="label"
          placeholder={t("ledger.any")}
        />
        <Segmented<UnitRole>
          size="small"
          aria-label={t("ledger.filter.role")}
          value={role}
          onChange={(unitRole) => changeUnits(ids, unitRole)}
          options={[
            { value: "either", label: t("ledger.leadOrAssist") },
            { value: "lead", label: t("terms.assignmentRole.LEAD") },
            { value: "assist", label: t("terms.assignmentRole.ASSIST") },
          ]}
        />
      </Form.Item>
      <Form.Item label={t("terms.ledgerColumn.lines")}>
        <Select
          aria-label={t("terms.ledgerColumn.lines")}
          mode="multiple"
          allowClear
          value={[...state.lines]}
          onChange={(lines) => change({ lines })}
          options={choices.lines.map((value) => ({ value, label: value }))}
          placeholder={t("ledger.any")}
        />
      </Form.Item>
      <Form.Item label={t("terms.ledgerColumn.light")}>
        <Select
          aria-label={t("terms.ledgerColumn.light")}
          mode="multiple"
          allowClear
          value={[...state.lights]}
          onChange={(lights) => change({ lights })}
          options={lightColors.toReversed().map((value) => ({ value, label: <LightSign color={value} /> }))}
          placeholder={t("ledger.any")}
        />
      </Form.Item>
      <Form.Item label={t("terms.ledgerColumn.state")}>
        <Select
          aria-label={t("terms.ledgerColumn.state")}
          mode="multiple"
          allowClear
          value={[...state.states]}
          onChange={(states) => change({ states })}
          options={taskStates.map((value) => ({ value, label: t(`terms.taskState.${value}`) }))}
          placeholder={t("ledger.any")}
        />
      </Form.Item>
      <Form.Item label={t("ledger.filter.kind")}>
        <Select
          aria-label={t("ledger.filter.kind")}
          mode="multiple"
          allowClear
          value={[...state.kinds]}
          onChange={(kinds) => change({ kinds })}
          options={indicatorKinds.map((value) => ({ value, label: t(`terms.indicatorKind.${value}`) }))}
          placeholder={t("ledger.any")}
        />
      </Form.Item>
      {flag("joint")}
      {flag("leadAssumed")}
      {flag("chainMissing")}
      <Button onClick={() => change({ ...noFilters, text: state.text, year: state.year })}>
        {t("ledger.clearFilters")}
      </Button>
    </Form>
  );
}
