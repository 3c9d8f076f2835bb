import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { Instant } from "../../shared/fields/instant.tsx";
import { thresholdNames } from "./rule-values.ts";

const policyFragment = graphql(`
  fragment PolicyVersion_policy on LightPolicy {
    number
    effectiveOn
    yellowFromPoints
    redAbovePoints
    milestoneRedAfterDays
    missingReportsRed
    reportDueDay
    acknowledgeWorkingDays
    reason
    author
    at
  }
`);

interface PolicyVersionProps {
  readonly policy: FragmentType<typeof policyFragment>;
  /** The version before, to show what changed; null for the first. */
  readonly former: FragmentType<typeof policyFragment> | null;
}

export function PolicyVersion({ policy: masked, former: maskedFormer }: PolicyVersionProps) {
  const { t } = useTranslation();
  const policy = getFragmentData(policyFragment, masked);
  const former = getFragmentData(policyFragment, maskedFormer);
  return (
    <section className="policy-version">
      <h3>
        {t("rules.number", { number: policy.number })}
        <span className="meta">{t("rules.effectiveOn", { date: policy.effectiveOn })}</span>
      </h3>
      <p className="meta">
        {policy.author ?? t("rules.system")} {policy.at && <Instant at={policy.at} />} {policy.reason}
      </p>
      <dl>
        {thresholdNames.map((name) => (
          <div key={name}>
            <dt>{t(`rules.value.${name}`)}</dt>
            <dd>
              {policy[name]}
              {former && former[name] !== policy[name] && (
                <span className="policy-version__was">{t("rules.was", { value: former[name] })}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
