import { useApolloClient, useMutation } from "@apollo/client/react";
import { Form, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/gql.ts";
import { useFormAct } from "../../../shared/actions/use-form-act.ts";
import { useVersionedSave } from "../../../shared/conflict/use-versioned-save.tsx";
import { FormDrawer } from "../../../shared/ui/form-drawer.tsx";
import { GroupField, LinesField, NameField } from "./unit-fields.tsx";
import { useGroupChoices } from "./use-group-choices.ts";
import type { ListedUnit } from "./use-units.ts";

const UpdateUnitMutation = graphql(`
  mutation UpdateUnit($input: UpdateUnitInput!) {
    updateUnit(input: $input) {
      id
      version
    }
  }
`);

const LatestUnitQuery = graphql(`
  query LatestUnit($id: ID!) {
    node(id: $id) {
      __typename
      ... on Unit {
        id
        name
        lines
        active
        version
        group {
          id
        }
      }
    }
  }
`);

interface UnitValues {
  readonly name: string;
  readonly groupId: string | null;
  readonly lines: readonly string[];
  readonly active: boolean;
}

const unitValues = ({
  name,
  group,
  lines,
  active,
}: Pick<ListedUnit, "name" | "lines" | "active"> & { readonly group: { readonly id: string } | null }) => ({
  name,
  groupId: group?.id ?? null,
  lines,
  active,
});

interface EditUnitDrawerProps {
  readonly unit: ListedUnit;
  readonly onClose: () => void;
}

export function EditUnitDrawer({ unit, onClose }: EditUnitDrawerProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const groups = useGroupChoices();
  // What the person began with: it stays the base of the comparison if the list is refreshed behind the drawer.
  const [{ id, kind, version, code, ...read }] = useState(unit);
  const [form] = Form.useForm<UnitValues>();
  const active = Form.useWatch("active", form);
  const [updateUnit] = useMutation(UpdateUnitMutation);
  const { saving, run } = useFormAct(form, onClose);

  const { save, dialog } = useVersionedSave<UnitValues>({
    labels: {
      name: t("organisation.name"),
      groupId: t("organisation.group"),
      lines: t("organisation.lines"),
      active: t("organisation.state"),
    },
    textOf: (field, values) =>
      ({
        name: values.name,
        groupId: groups.find((group) => group.id === values.groupId)?.name ?? "",
        lines: values.lines.join(t("common.list")),
        active: t(values.active ? "organisation.active" : "organisation.inactive"),
      })[field],
    save: ({ lines, ...values }, expectedVersion) =>
      updateUnit({ variables: { input: { unitId: id, ...values, lines: [...lines], expectedVersion } } }),
    reload: async () => {
      const { data } = await client.query({
        query: LatestUnitQuery,
        variables: { id },
        fetchPolicy: "no-cache",
      });
      const latest = data?.node?.__typename === "Unit" ? data.node : unit;
      return { values: unitValues(latest), version: latest.version, changedBy: null };
    },
  });

  const submit = (values: UnitValues) => {
    const mine = { ...unitValues(read), ...values };
    return run(
      () => save({ values: unitValues(read), version }, mine),
      t("organisation.unitSaved", { unit: mine.name }),
    );
  };

  return (
    <FormDrawer
      title={t("organisation.editUnitNamed", { unit: read.name })}
      submitText={t("common.save")}
      saving={saving}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <p className="organisation__fixed meta">
        {t(`terms.unitKind.${kind}`)} · {t("organisation.code")} {code}
      </p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={unitValues(read)}
        onFinish={(values) => void submit(values)}
      >
        <NameField />
        {kind === "MEMBER" && <GroupField groups={groups} />}
        {kind !== "OFFICE" && <LinesField />}
        <Form.Item
          name="active"
          valuePropName="checked"
          label={t("organisation.state")}
          extra={active === false && t("organisation.deactivateUnitHint")}
        >
          <Switch checkedChildren={t("organisation.active")} unCheckedChildren={t("organisation.inactive")} />
        </Form.Item>
      </Form>
      {dialog}
    </FormDrawer>
  );
}
