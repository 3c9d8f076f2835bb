import { InboxOutlined } from "@ant-design/icons";
import { useApolloClient, useMutation } from "@apollo/client/react";
import { Upload } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { useAct } from "../actions/use-act.ts";
import { refreshScreen } from "../api/refresh.ts";
import { problemOf } from "../errors/problem.ts";
import { useReportProblem } from "../errors/use-report-problem.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { type EvidencePlace, uploadFile } from "./upload-file.ts";

const evidenceFieldFragment = graphql(`
  fragment EvidenceField_evidence on Evidence {
    id
    name
    ...EvidenceList_evidence
  }
`);
const RemoveEvidenceMutation = graphql(`
  mutation RemoveEvidence($input: RemoveEvidenceInput!) {
    removeEvidence(input: $input)
  }
`);

const accepted = ".pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx,.pptx,.mp4";

interface EvidenceFieldProps {
  readonly evidence: readonly FragmentType<typeof evidenceFieldFragment>[];
  readonly place: EvidencePlace;
}

/** Where files are chosen or dropped; each is handed in at once and listed below. */
export function EvidenceField({ evidence: masked, place }: EvidenceFieldProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const act = useAct();
  const reportProblem = useReportProblem();
  const evidence = getFragmentData(evidenceFieldFragment, masked);
  const [fault, setFault] = useState<string | null>(null);
  const [removeEvidence] = useMutation(RemoveEvidenceMutation);

  const upload = async (file: File) => {
    setFault(null);
    try {
      await uploadFile(place, file);
      await refreshScreen(client);
    } catch (error) {
      const [fieldFault] = problemOf(error).fields;
      if (fieldFault === undefined) reportProblem(error);
      else setFault(`${file.name}: ${fieldFault.message}`);
    }
  };
  const remove = (id: string) =>
    act(
      () => removeEvidence({ variables: { input: { evidenceId: id } } }),
      t("evidence.removed", { name: evidence.find((file) => file.id === id)?.name ?? "" }),
    );
  return (
    <>
      <Upload.Dragger
        multiple
        accept={accepted}
        showUploadList={false}
        customRequest={({ file, onSuccess }) => {
          void upload(file as File).then(() => onSuccess?.(null));
        }}
      >
        <InboxOutlined /> {t("evidence.upload")}
        <p className="meta">{t("evidence.kinds")}</p>
      </Upload.Dragger>
      {fault !== null && (
        <p className="evidence-list__fault" role="alert">
          {fault}
        </p>
      )}
      <EvidenceList evidence={evidence} onRemove={(id) => void remove(id)} />
    </>
  );
}
