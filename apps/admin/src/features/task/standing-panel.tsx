import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { LightSign } from "../../shared/programme/light-sign.tsx";
import { PaceGap } from "../../shared/programme/pace-gap.tsx";
import { ProgressBar } from "../../shared/programme/progress-bar.tsx";
import { ReasonList } from "../../shared/programme/reason-list.tsx";
import { Panel } from "../../shared/ui/panel.tsx";
import { LightActions } from "./light-actions.tsx";
import { ThreeValues } from "./three-values.tsx";
import "./standing.css";

const standingPanelFragment = graphql(`
  fragment StandingPanel_task on Task {
    progress
    plannedPace
    light {
      color
      computedColor
      policyVersion
      asOf
      override {
        color
        reason
        role
        from
        until
      }
      schedule {
        color
        reasons {
          ...ReasonList_reason
        }
      }
      quantity {
        color
        reasons {
          ...ReasonList_reason
        }
      }
      reporting {
        color
        reasons {
          ...ReasonList_reason
        }
      }
    }
    standing {
      overdueMilestones
      nextMilestone {
        name
        plannedOn
      }
      reportsDue
      reportsIn
      lastReportPeriod
      baselines
      ...ThreeValues_standing
    }
    ...LightActions_task
  }
`);

/** How a task stands and why: its light and the three it comes from, progress against pace. */
export function StandingPanel({ task: masked }: { task: FragmentType<typeof standingPanelFragment> }) {
  const { t } = useTranslation();
  const task = getFragmentData(standingPanelFragment, masked);
  const { light, standing, progress, plannedPace } = task;
  const { override } = light;
  return (
    <Panel
      id="standing"
      title={
        <span className="standing__title">
          {t("standing.title")} <LightSign color={light.color} />
        </span>
      }
      extra={
        <>
          {t("standing.policy", { number: light.policyVersion, date: light.asOf })}
          <LightActions task={task} />
        </>
      }
      flush
    >
      {override && (
        <p className="standing__override">
          {t("standing.setByHand", { until: override.until, reason: override.reason })} ·{" "}
          {t(`terms.role.${override.role}`)} {override.from} · {t("standing.computedLight")}{" "}
          <LightSign color={light.computedColor} />
        </p>
      )}
      <div className="standing__progress">
        <ProgressBar progress={progress} pace={plannedPace} />
        <PaceGap progress={progress} pace={plannedPace} />
      </div>
      <ThreeValues standing={standing} pace={plannedPace} />
      <dl className="standing__lights">
        {(["quantity", "schedule", "reporting"] as const).map((part) => (
          <div key={part}>
            <dt>
              {t(`standing.${part}`)} <LightSign color={light[part].color} />
            </dt>
            <dd>
              <ReasonList reasons={light[part].reasons} />
            </dd>
          </div>
        ))}
      </dl>
      <ul className="standing__facts meta">
        {standing.overdueMilestones > 0 && (
          <li>{t("standing.overdueMilestones", { count: standing.overdueMilestones })}</li>
        )}
        {standing.nextMilestone && (
          <li>
            {t("standing.nextMilestone", {
              name: standing.nextMilestone.name,
              date: standing.nextMilestone.plannedOn,
            })}
          </li>
        )}
        <li>{t("standing.reportsIn", { due: standing.reportsDue, in: standing.reportsIn })}</li>
        {standing.lastReportPeriod && (
          <li>{t("standing.lastReport", { period: standing.lastReportPeriod })}</li>
        )}
        {standing.baselines > 1 && <li>{t("standing.rebaselined", { count: standing.baselines })}</li>}
      </ul>
    </Panel>
  );
}
