import { useTranslation } from "react-i18next";
import type { ReviewItem } from "./review-item.ts";

interface ReviewQueueProps {
  readonly items: readonly ReviewItem[];
  readonly current: string | null;
  readonly onOpen: (reportId: string) => void;
}

/** What awaits review, oldest due first. */
export function ReviewQueue({ items, current, onOpen }: ReviewQueueProps) {
  const { t } = useTranslation();
  return (
    <ol className="review__queue" aria-label={t("review.queue")}>
      {items.map(({ report, suspicions }) => (
        <li key={report.id}>
          <button
            type="button"
            aria-current={report.id === current}
            onClick={() => onOpen(report.id)}
            ref={(button) => {
              if (report.id === current) button?.scrollIntoView({ block: "nearest" });
            }}
          >
            <b>
              {report.task.number} {report.task.title}
            </b>
            <span className="meta">
              {report.unit.name} · {report.period}
            </span>
            {suspicions.length > 0 ? (
              <span className="review__suspicious">
                ▲ {t("review.suspicions", { count: suspicions.length })}
              </span>
            ) : (
              <span className="review__plain">✓ {t("review.unsuspicious")}</span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}
