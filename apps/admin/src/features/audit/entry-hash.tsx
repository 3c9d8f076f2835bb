import { Popover, Typography } from "antd";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";

const entryHashFragment = graphql(`
  fragment EntryHash_entry on AuditEntry {
    sequence
    hash
  }
`);

/** Enough to tell two entries apart by eye. */
const shownLength = 8;

/** The beginning of an entry's hash; all of it, to be copied, on demand. */
export function EntryHash({ entry }: { entry: FragmentType<typeof entryHashFragment> }) {
  const { t } = useTranslation();
  const { sequence, hash } = getFragmentData(entryHashFragment, entry);
  return (
    <Popover
      trigger="click"
      placement="leftTop"
      title={t("audit.showHash", { sequence })}
      content={
        <Typography.Text copyable={{ text: hash }} className="audit__hash-full">
          {hash}
        </Typography.Text>
      }
    >
      <button type="button" className="audit__hash" aria-label={t("audit.showHash", { sequence })}>
        {hash.slice(0, shownLength)}
      </button>
    </Popover>
  );
}
