import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { EvidenceList } from "../../shared/evidence/evidence-list.tsx";
import { EvidencePreviews } from "../../shared/evidence/evidence-previews.tsx";
import { Instant } from "../../shared/fields/instant.tsx";
import { taskPath } from "../../shared/programme/task-path.ts";
import { ReviewFigures } from "./review-figures.tsx";
import type { ReviewItem } from "./review-item.ts";

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** One report with all that a decision needs: figures, what is suspicious, words, and what shows it. */
export function ReviewReport({ item: { report, suspicions } }: { item: ReviewItem }) {
  const { t } = useTranslation();
  const { task, unit, evidence } = report;
  return (
    <article className="review__report" aria-labelledby="review-title">
      <header>
        <h2 id="review-title">
          <Link to={taskPath(task)}>
            {task.number} {task.title}
          </Link>
        </h2>
        <p className="meta">
          {unit.name} · {report.period}
          {report.revision > 1 && ` · ${t("report.revision", { revision: report.revision })}`} ·{" "}
          {report.submittedBy} {report.submittedAt !== null && <Instant at={report.submittedAt} />}
        </p>
      </header>
      {report.correctionReason !== null && (
        <p>{t("report.correcting", { reason: report.correctionReason })}</p>
      )}
      {suspicions.length > 0 && (
        <ul className="review__suspicions" aria-label={t("review.toCheck")}>
          {suspicions.map((suspicion) => (
            <li key={suspicion}>▲ {suspicion}</li>
          ))}
        </ul>
      )}
      <ReviewFigures readings={report.readings} />
      <div className="review__beside">
        <dl className="review__texts">
          {report.noChangeReason !== null && (
            <>
              <dt>{t("report.noChange")}</dt>
              <dd>{report.noChangeReason}</dd>
            </>
          )}
          {(["narrative", "problems", "nextSteps"] as const).map(
            (field) =>
              report[field] !== "" && (
                <div key={field}>
                  <dt>{t(`report.${field}`)}</dt>
                  <dd>{report[field]}</dd>
                </div>
              ),
          )}
          <dt>{t("report.selfAssessed")}</dt>
          <dd>
            {t("review.selfAgainstComputed", {
              self: report.selfAssessed === null ? "—" : percent(report.selfAssessed),
              computed: percent(task.progress),
            })}
          </dd>
        </dl>
        <section aria-label={t("evidence.title")}>
          <h3>{t("evidence.title")}</h3>
          {evidence.length === 0 && <p className="meta">{t("review.noEvidence")}</p>}
          <EvidencePreviews evidence={evidence} size={120} />
          <EvidenceList evidence={evidence} />
        </section>
      </div>
    </article>
  );
}
