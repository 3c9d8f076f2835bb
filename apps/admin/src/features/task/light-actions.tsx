import { useMutation } from "@apollo/client/react";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { verdictOf } from "../../shared/actions/action.ts";
import { ActionButton } from "../../shared/actions/action-button.tsx";
import { useCanCall } from "../../shared/session/viewer.ts";
import { LightDialog, type LightValues } from "./light-dialog.tsx";

const lightActionsFragment = graphql(`
  fragment LightActions_task on Task {
    id
    light {
      override {
        until
      }
    }
    allowedActions {
      ...AllowedAction_action
    }
  }
`);

const OverrideLightMutation = graphql(`
  mutation OverrideLight($input: OverrideLightInput!) {
    overrideLight(input: $input) {
      id
    }
  }
`);
const EndLightOverrideMutation = graphql(`
  mutation EndLightOverride($input: EndLightOverrideInput!) {
    endLightOverride(input: $input) {
      id
    }
  }
`);

/** 人工定灯: puts a colour in place of the computed one for a while, or takes it back. */
export function LightActions({ task: masked }: { task: FragmentType<typeof lightActionsFragment> }) {
  const { t } = useTranslation();
  const canCall = useCanCall();
  const [asked, setAsked] = useState<"override" | "end" | null>(null);
  const [overrideLight] = useMutation(OverrideLightMutation);
  const [endLightOverride] = useMutation(EndLightOverrideMutation);
  const task = getFragmentData(lightActionsFragment, masked);
  if (!canCall("overrideLight")) return null;

  const act = ({ color, reason, until }: LightValues) =>
    asked === "end"
      ? endLightOverride({ variables: { input: { taskId: task.id, reason } } })
      : overrideLight({ variables: { input: { taskId: task.id, color, reason, until } } });
  return (
    <>
      <ActionButton
        size="small"
        verdict={verdictOf(task.allowedActions, "OVERRIDE_LIGHT")}
        onClick={() => setAsked("override")}
      >
        {t("standing.override")}
      </ActionButton>
      {task.light.override && (
        <Button size="small" onClick={() => setAsked("end")}>
          {t("standing.endOverride")}
        </Button>
      )}
      {asked && <LightDialog ending={asked === "end"} act={act} onClose={() => setAsked(null)} />}
    </>
  );
}
