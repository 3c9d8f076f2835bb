import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { useAuditWords } from "./use-audit-words.ts";
import "./change-list.css";

export const changeListFragment = graphql(`
  fragment ChangeList_entry on AuditEntry {
    changes {
      field
      before
      after
    }
  }
`);

/** What an act changed, before and after, in words; where nothing stood before, or the same, what stands now. */
export function ChangeList({ entry }: { entry: FragmentType<typeof changeListFragment> }) {
  const words = useAuditWords();
  const { changes } = getFragmentData(changeListFragment, entry);
  return (
    <dl className="change-list">
      {changes.map(({ field, before, after }) => (
        <div key={`${field}-${before}-${after}`}>
          <dt>{words.field(field)}</dt>
          <dd>
            {before !== null && before !== after && (
              <>
                <del>{words.value(field, before)}</del>
                <span aria-hidden="true"> → </span>
              </>
            )}
            <ins>{words.value(field, after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
