import { Image } from "antd";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import "./evidence-list.css";

const evidencePreviewsFragment = graphql(`
  fragment EvidencePreviews_evidence on Evidence {
    id
    name
    previewUrl
  }
`);

interface EvidencePreviewsProps {
  readonly evidence: readonly FragmentType<typeof evidencePreviewsFragment>[];
  readonly size: number;
}

/** The pictures among the files; a click shows one large, and leafs through all. */
export function EvidencePreviews({ evidence, size }: EvidencePreviewsProps) {
  const pictures = getFragmentData(evidencePreviewsFragment, evidence);
  return (
    <Image.PreviewGroup>
      <div className="evidence-previews">
        {pictures.map(
          ({ id, name, previewUrl }) =>
            previewUrl !== null && (
              <Image key={id} src={previewUrl} alt={name} width={size} height={size} loading="lazy" />
            ),
        )}
      </div>
    </Image.PreviewGroup>
  );
}
