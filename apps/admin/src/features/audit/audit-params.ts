import type { AuditFilter } from "../../gql/graphql.ts";
import { listParam, textParam, type UrlParams } from "../../shared/url-state/url-params.ts";

export interface AuditState {
  readonly text: string;
  readonly operations: readonly string[];
  readonly objectTypes: readonly string[];
  readonly from: string;
  readonly to: string;
}

export const auditParams: UrlParams<AuditState> = {
  text: textParam,
  operations: listParam,
  objectTypes: listParam,
  from: textParam,
  to: textParam,
};

export const noFilters: AuditState = { text: "", operations: [], objectTypes: [], from: "", to: "" };

/** The API's filter: what is not asked is left out. */
export const auditFilter = (state: AuditState): AuditFilter =>
  Object.fromEntries(Object.entries(state).filter(([, value]) => value.length > 0));
