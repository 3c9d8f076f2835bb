import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { Instant } from "../../shared/fields/instant.tsx";
import { taskPath } from "../../shared/programme/task-path.ts";
import { Panel } from "../../shared/ui/panel.tsx";

const plansAwaitingFragment = graphql(`
  fragment PlansAwaiting_queue on ReviewQueue {
    plans {
      submittedAt
      plan {
        id
      }
      task {
        id
        number
        year
        title
        leadUnit {
          id
          name
        }
      }
    }
  }
`);

/** Delivery plans that await review; they are read and decided on their own page. */
export function PlansAwaiting({ queue }: { queue: FragmentType<typeof plansAwaitingFragment> }) {
  const { t } = useTranslation();
  const { plans } = getFragmentData(plansAwaitingFragment, queue);
  if (plans.length === 0) return null;
  return (
    <Panel title={t("review.plans", { count: plans.length })} flush>
      <ul className="review__plans">
        {plans.map(({ plan, task, submittedAt }) => (
          <li key={plan.id}>
            <Link to={`${taskPath(task)}/plan`}>
              {task.number} {task.title}
            </Link>
            <span className="meta">
              {task.leadUnit.name} · <Instant at={submittedAt} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
