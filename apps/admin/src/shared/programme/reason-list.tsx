import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { LightSign } from "./light-sign.tsx";
import "./reason-list.css";

const reasonFragment = graphql(`
  fragment ReasonList_reason on LightReason {
    message
    color
  }
`);

/** Why a light has its colour, each reason beside the colour that it asks for. */
export function ReasonList({ reasons }: { reasons: readonly FragmentType<typeof reasonFragment>[] }) {
  const { t } = useTranslation();
  return (
    <ul className="reason-list" aria-label={t("standing.reasons")}>
      {getFragmentData(reasonFragment, reasons).map(({ message, color }) => (
        <li key={message}>
          <LightSign color={color} />
          <span>{message}</span>
        </li>
      ))}
    </ul>
  );
}
