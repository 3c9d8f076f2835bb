/** A unit's part as far as it matters who acts for the task. */
export interface Part {
  readonly unitId: string;
  readonly viaGroupId: string | null;
}

/** The parts whose units act themselves: a group's members in its place, the group only while it has none. */
export function actingParts<P extends Part>(parts: readonly P[]): P[] {
  const represented = new Set(parts.map((part) => part.viaGroupId));
  return parts.filter((part) => !represented.has(part.unitId));
}
