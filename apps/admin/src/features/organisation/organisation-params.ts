import { type Role, roles } from "@minsheng/domain/organisation/vocabulary";
import type { ReactNode } from "react";
import {
  choiceParam,
  choicesParam,
  flagParam,
  textParam,
  type UrlParams,
} from "../../shared/url-state/url-params.ts";

export const tabs = ["units", "users"] as const;
export type Tab = (typeof tabs)[number];

export interface OrganisationState {
  readonly tab: Tab;
  readonly text: string;
  readonly unitId: string;
  readonly roles: readonly Role[];
  readonly active: boolean | null;
  /** What the drawer shows: the id of a unit or a user, `new`, or `new:` and a group's id; empty where it is closed. */
  readonly open: string;
}

export const organisationParams: UrlParams<OrganisationState> = {
  tab: choiceParam(tabs, "units"),
  text: textParam,
  unitId: textParam,
  roles: choicesParam(roles),
  active: flagParam,
  open: textParam,
};

export const noFilters = {
  text: "",
  unitId: "",
  roles: [],
  active: null,
} satisfies Partial<OrganisationState>;

export interface TabProps {
  readonly state: OrganisationState;
  readonly change: (part: Partial<OrganisationState>) => void;
  /** Leads from units to users and back. */
  readonly tabSwitch: ReactNode;
}
