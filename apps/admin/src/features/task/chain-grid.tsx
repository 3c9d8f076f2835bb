import { chainPositions } from "@minsheng/domain/organisation/vocabulary";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";

const chainGridFragment = graphql(`
  fragment ChainGrid_assignment on Assignment {
    chain {
      id
      position
      name
      title
      phone
      validFrom
      validTo
      current
    }
  }
`);

/** The four places of a responsibility chain, from the top down, with who holds them. */
export function ChainGrid({ assignment }: { assignment: FragmentType<typeof chainGridFragment> }) {
  const { t } = useTranslation();
  const { chain } = getFragmentData(chainGridFragment, assignment);
  if (chain.length === 0) return <p className="assignment__missing">{t("task.chainMissing")}</p>;
  return (
    <dl className="chain">
      {chainPositions.map((position) => {
        const people = chain.filter((person) => person.position === position);
        return (
          <div key={position}>
            <dt>{t(`terms.chainPosition.${position}`)}</dt>
            {people.length === 0 && <dd className="chain__vacant">{t("task.nobody")}</dd>}
            {people.map(({ id, name, title, phone, validFrom, validTo, current }) => (
              <dd key={id} className={current ? undefined : "chain__past"}>
                <b>{name}</b> {title}
                {phone && (
                  <a href={`tel:${phone}`} className="chain__phone">
                    {phone}
                  </a>
                )}
                <span className="meta">
                  {validTo === null
                    ? t("common.from", { date: validFrom })
                    : t("common.range", { from: validFrom, to: validTo })}
                </span>
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
