import { Popover } from "antd";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { LightSign } from "./light-sign.tsx";
import { ReasonList } from "./reason-list.tsx";
import "./light-reasons.css";

const lightReasonsFragment = graphql(`
  fragment LightReasons_task on Task {
    number
    light {
      color
      asOf
      reasons {
        ...ReasonList_reason
      }
      override {
        reason
        until
      }
    }
  }
`);

/** A task's light; asked why, it gives its reasons: by pointer, keyboard and touch alike. */
export function LightReasons({ task }: { task: FragmentType<typeof lightReasonsFragment> }) {
  const { t } = useTranslation();
  const { number, light } = getFragmentData(lightReasonsFragment, task);
  return (
    <Popover
      trigger={["hover", "focus", "click"]}
      title={t("standing.whyAsOf", { date: light.asOf })}
      content={
        <div className="light-reasons__answer">
          {light.override && (
            <p>{t("standing.setByHand", { until: light.override.until, reason: light.override.reason })}</p>
          )}
          <ReasonList reasons={light.reasons} />
        </div>
      }
    >
      <button
        type="button"
        className="light-reasons"
        aria-label={t("standing.why", { number, color: t(`terms.lightColor.${light.color}`) })}
      >
        <LightSign color={light.color} />
        {light.override && <span className="meta">{t("standing.byHand")}</span>}
      </button>
    </Popover>
  );
}
