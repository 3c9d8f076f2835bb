import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { Instant } from "../../shared/fields/instant.tsx";
import "./remarks.css";

const remarksFragment = graphql(`
  fragment Remarks_plan on DeliveryPlan {
    state
    remarks {
      place
      text
      author
      at
    }
  }
`);

/** A plan as far as it was remarked on; null while there is none. */
export type Remarked = FragmentType<typeof remarksFragment> | null;

interface RemarkListProps {
  readonly plan: Remarked;
  readonly place: string;
}

/** What the supervision office remarked at one place of the plan. */
export function RemarkList({ plan, place }: RemarkListProps) {
  const { t } = useTranslation();
  const remarked = getFragmentData(remarksFragment, plan);
  // What was remarked on the way to an accepted plan is settled.
  if (remarked === null || remarked.state === "ACCEPTED") return null;
  const remarks = remarked.remarks.filter((one) => one.place === place);
  if (remarks.length === 0) return null;
  return (
    <ul className="remarks" aria-label={t("plan.addRemark")}>
      {remarks.map(({ text, author, at }) => (
        <li key={`${at} ${text}`}>
          ▲ {text}{" "}
          <span className="meta">
            {author} <Instant at={at} />
          </span>
        </li>
      ))}
    </ul>
  );
}
