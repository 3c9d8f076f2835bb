import { DeleteOutlined, PaperClipOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import "./evidence-list.css";

const evidenceListFragment = graphql(`
  fragment EvidenceList_evidence on Evidence {
    id
    name
    url
    duplicateOf
    uploadedBy
  }
`);

interface EvidenceListProps {
  readonly evidence: readonly FragmentType<typeof evidenceListFragment>[];
  readonly onRemove?: (id: string) => void;
}

/** The files that show something to be so; a file that was handed in elsewhere already says where. */
export function EvidenceList({ evidence, onRemove }: EvidenceListProps) {
  const { t } = useTranslation();
  const files = getFragmentData(evidenceListFragment, evidence);
  if (files.length === 0) return null;
  return (
    <ul className="evidence-list">
      {files.map(({ id, name, url, duplicateOf, uploadedBy }) => (
        <li key={id}>
          <a href={url} download>
            <PaperClipOutlined /> {name}
          </a>{" "}
          <span className="meta">{uploadedBy}</span>
          {onRemove && (
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={t("evidence.remove", { name })}
              onClick={() => onRemove(id)}
            />
          )}
          {duplicateOf.length > 0 && (
            <p className="evidence-list__duplicate">
              ▲ {t("evidence.duplicate", { names: duplicateOf.join(t("common.list")) })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
