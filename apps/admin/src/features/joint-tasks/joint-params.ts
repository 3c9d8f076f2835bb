import { flagParam, textParam, type UrlParams } from "../../shared/url-state/url-params.ts";

export interface JointState {
  /** A unit's id, or empty for all. */
  readonly unit: string;
  /** Only tasks with a part for which nobody is named. */
  readonly missing: boolean | null;
}

export const jointParams: UrlParams<JointState> = { unit: textParam, missing: flagParam };
