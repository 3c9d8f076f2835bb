/** What a person may be in a unit. The seven roles of the notice's practice; see CONTEXT.md. */
export const roles = [
  "REPORTER",
  "UNIT_ADMIN",
  "COORDINATOR",
  "SUPERVISOR",
  "LEADER",
  "AUDITOR",
  "SYSTEM_ADMIN",
] as const;
export type Role = (typeof roles)[number];

/**
 * RESPONSIBLE: a unit that the notice may name. GROUP: one name for several (各街道办事处).
 * MEMBER: one of a group. OFFICE: where officials sit who are responsible for no task (督查办, 区领导).
 */
export const unitKinds = ["RESPONSIBLE", "GROUP", "MEMBER", "OFFICE"] as const;
export type UnitKind = (typeof unitKinds)[number];

/** The places in a task's 责任链, from the top down: 分管领导, 责任人, 经办人, 联络员. */
export const chainPositions = ["LEADER_IN_CHARGE", "RESPONSIBLE_PERSON", "HANDLER", "LIAISON"] as const;
export type ChainPosition = (typeof chainPositions)[number];
