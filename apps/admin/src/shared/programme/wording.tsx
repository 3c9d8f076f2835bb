import { Link, useLocation } from "react-router";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { wordingSegments } from "./wording-segments.ts";
import "./wording.css";

const wordingFragment = graphql(`
  fragment Wording_task on Task {
    wording
    indicators {
      id
      wordingStart
      wordingEnd
    }
  }
`);

interface WordingProps {
  readonly task: FragmentType<typeof wordingFragment>;
  /** The indicator that is pointed at. */
  readonly active?: string | null;
  readonly onPoint?: (indicatorId: string | null) => void;
}

/** A task's sentence to the character, each indicator's words marked in place and leading to it. */
export function Wording({ task, active = null, onPoint }: WordingProps) {
  const { search, state } = useLocation();
  const { wording, indicators } = getFragmentData(wordingFragment, task);
  return (
    <p className="wording" lang="zh-CN">
      {wordingSegments(wording, indicators).map(({ start, text, ids }) => {
        const [id] = ids;
        if (id === undefined) return text;
        if (onPoint === undefined) return <mark key={start}>{text}</mark>;
        return (
          <Link
            key={start}
            to={{ search, hash: `#indicator-${id}` }}
            state={state}
            replace
            className={active !== null && ids.includes(active) ? "wording__target--active" : undefined}
            onMouseEnter={() => onPoint(id)}
            onMouseLeave={() => onPoint(null)}
            onFocus={() => onPoint(id)}
            onBlur={() => onPoint(null)}
          >
            {text}
          </Link>
        );
      })}
    </p>
  );
}
