import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { percent } from "../../shared/programme/progress-bar.tsx";

const threeValuesFragment = graphql(`
  fragment ThreeValues_standing on Standing {
    computed
    selfAssessed
    verified
    differs
  }
`);

interface ThreeValuesProps {
  readonly standing: FragmentType<typeof threeValuesFragment>;
  readonly pace: number;
}

/** What was computed, what the unit says and what 督查办 found, side by side. */
export function ThreeValues({ standing: masked, pace }: ThreeValuesProps) {
  const { t } = useTranslation();
  const standing = getFragmentData(threeValuesFragment, masked);
  const { computed, differs } = standing;
  return (
    <>
      <dl className="three-values">
        <div>
          <dt>{t("standing.pace")}</dt>
          <dd>{percent(pace)}</dd>
        </div>
        {(["computed", "selfAssessed", "verified"] as const).map((name) => {
          const value = standing[name];
          const points = value === null ? 0 : Math.round((value - computed) * 100);
          return (
            <div key={name}>
              <dt>{t(`standing.${name}`)}</dt>
              <dd>{value === null ? "—" : percent(value)}</dd>
              {points !== 0 && (
                <dd className="three-values__difference">
                  {t("standing.difference", { points: points > 0 ? `+${points}` : points })}
                </dd>
              )}
            </div>
          );
        })}
      </dl>
      {differs && <p className="three-values__differs">▲ {t("standing.differs")}</p>}
    </>
  );
}
