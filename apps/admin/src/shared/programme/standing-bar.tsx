import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { PaceGap } from "./pace-gap.tsx";
import { ProgressBar } from "./progress-bar.tsx";

const standingBarFragment = graphql(`
  fragment StandingBar_task on Task {
    progress
    plannedPace
  }
`);

/** A task's progress against pace, and the gap in points. */
export function StandingBar({ task }: { task: FragmentType<typeof standingBarFragment> }) {
  const { progress, plannedPace } = getFragmentData(standingBarFragment, task);
  return (
    <div>
      <ProgressBar progress={progress} pace={plannedPace} />
      <span className="meta">
        <PaceGap progress={progress} pace={plannedPace} />
      </span>
    </div>
  );
}
