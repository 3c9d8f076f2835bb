import { Modal, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Difference, type Side, suggestedSide } from "./merge.ts";
import "./conflict-dialog.css";

export interface Conflict<K extends string> {
  readonly differences: readonly Difference<K>[];
  readonly labels: Readonly<Record<K, string>>;
  /** Who changed it meanwhile, where that is known. */
  readonly changedBy: string | null;
}

interface ConflictDialogProps<K extends string> {
  readonly conflict: Conflict<K>;
  /** The choices per field, or null to give up what was typed. */
  readonly onDecide: (choices: Record<K, Side> | null) => void;
}

/** Another person saved first: both versions side by side, to be settled field by field. */
export function ConflictDialog<K extends string>({ conflict, onDecide }: ConflictDialogProps<K>) {
  const { t } = useTranslation();
  const { differences, labels, changedBy } = conflict;
  const [choices, setChoices] = useState(
    () => Object.fromEntries(differences.map((one) => [one.field, suggestedSide(one)])) as Record<K, Side>,
  );
  return (
    <Modal
      open
      width={680}
      title={t("conflict.title")}
      okText={t("conflict.saveMerged")}
      cancelText={t("conflict.takeTheirs")}
      onOk={() => onDecide(choices)}
      onCancel={() => onDecide(null)}
      mask={{ closable: false }}
      keyboard={false}
      closable={false}
    >
      <p>{changedBy === null ? t("conflict.bySomeone") : t("conflict.byPerson", { name: changedBy })}</p>
      {differences.length === 0 ? (
        <p className="meta">{t("conflict.elsewhere")}</p>
      ) : (
        <table className="conflict">
          <thead>
            <tr>
              <th scope="col">{t("conflict.field")}</th>
              <th scope="col">{t("conflict.mine")}</th>
              <th scope="col">{t("conflict.theirs")}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ field, mine, theirs }) => (
              <tr key={field}>
                <th scope="row">{labels[field]}</th>
                {(
                  [
                    ["mine", mine],
                    ["theirs", theirs],
                  ] as const
                ).map(([side, text]) => (
                  <td key={side}>
                    <Radio
                      name={field}
                      checked={choices[field] === side}
                      onChange={() => setChoices({ ...choices, [field]: side })}
                    >
                      {text || t("common.notSet")}
                    </Radio>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Modal>
  );
}
