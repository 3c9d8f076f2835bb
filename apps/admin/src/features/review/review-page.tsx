import { useQuery } from "@apollo/client/react";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { useIsPhone } from "../../shared/device/use-media.ts";
import { useShortcuts } from "../../shared/keyboard/use-shortcuts.ts";
import { EmptyState } from "../../shared/ui/empty-state.tsx";
import { ErrorState } from "../../shared/ui/error-state.tsx";
import { PageHeader } from "../../shared/ui/page-header.tsx";
import { Skeleton } from "../../shared/ui/skeleton.tsx";
import { textParam, type UrlParams } from "../../shared/url-state/url-params.ts";
import { useUrlState } from "../../shared/url-state/use-url-state.ts";
import { AcceptUnsuspicious } from "./accept-unsuspicious.tsx";
import { DecideBar } from "./decide-bar.tsx";
import { PlansAwaiting } from "./plans-awaiting.tsx";
import { type ReviewItem, reviewItemFragment, reviewReportFragment } from "./review-item.ts";
import { ReviewQueue } from "./review-queue.tsx";
import { ReviewReport } from "./review-report.tsx";
import "./review.css";

const ReviewQueueQuery = graphql(`
  query ReviewQueue {
    reviewQueue {
      reports {
        ...ReviewItem_item
      }
      ...PlansAwaiting_queue
    }
  }
`);

const reviewParams: UrlParams<{ readonly report: string }> = { report: textParam };

/** 审核: the queue, and of it one report at a time. */
export function ReviewPage() {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [state, change] = useUrlState(reviewParams);
  const { data, error, refetch } = useQuery(ReviewQueueQuery);
  const items = (data?.reviewQueue.reports ?? []).map((masked): ReviewItem => {
    const item = getFragmentData(reviewItemFragment, masked);
    return { ...item, report: getFragmentData(reviewReportFragment, item.report) };
  });

  // Once decided, a report is gone: the one that takes its place in the queue is next.
  const [place, setPlace] = useState(0);
  const found = items.findIndex(({ report }) => report.id === state.report);
  if (found !== -1 && found !== place) setPlace(found);
  const at = found === -1 ? Math.min(place, items.length - 1) : found;
  const item = items[at];
  const move = (step: 1 | -1) => {
    const next = items[at + step];
    if (next !== undefined) change({ report: next.report.id });
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) });

  const content = () => {
    if (data === undefined) {
      if (error !== undefined) return <ErrorState error={error} onRetry={refetch} />;
      return <Skeleton rows={10} label={t("common.loading")} />;
    }
    if (item === undefined) return <EmptyState title={t("review.empty")} hint={t("review.emptyHint")} />;
    return (
      <div className="review">
        {!phone && (
          <ReviewQueue items={items} current={item.report.id} onOpen={(report) => change({ report })} />
        )}
        <div className="review__one">
          <nav className="review__steps" aria-label={t("review.queue")}>
            <Button size="small" disabled={at === 0} onClick={() => move(-1)} aria-keyshortcuts="K">
              {t("review.previous")} <kbd>K</kbd>
            </Button>
            <span className="meta">{t("review.place", { at: at + 1, total: items.length })}</span>
            <Button
              size="small"
              disabled={at === items.length - 1}
              onClick={() => move(1)}
              aria-keyshortcuts="J"
            >
              {t("review.next")} <kbd>J</kbd>
            </Button>
          </nav>
          <ReviewReport item={item} />
          <DecideBar key={item.report.id} report={item.report} />
        </div>
      </div>
    );
  };

  return (
    <>
      <PageHeader
        title={t("shell.nav.review")}
        meta={data && t("review.waiting", { count: items.length })}
        actions={<AcceptUnsuspicious items={items} />}
      />
      {data && <PlansAwaiting queue={data.reviewQueue} />}
      {content()}
    </>
  );
}
