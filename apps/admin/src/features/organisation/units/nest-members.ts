interface Nestable {
  readonly id: string;
  readonly group: { readonly id: string } | null;
}

/** A unit and whether it stands below its group. */
export interface NestedUnit<T> {
  readonly unit: T;
  readonly nested: boolean;
}

/** The units in their order, each group's members right below it; a member whose group is not listed stands alone. */
export function nestMembers<T extends Nestable>(units: readonly T[]): NestedUnit<T>[] {
  const listed = new Set(units.map(({ id }) => id));
  const isBelow = ({ group }: T): boolean => group !== null && listed.has(group.id);
  return units
    .filter((unit) => !isBelow(unit))
    .flatMap((unit) => [
      { unit, nested: false },
      ...units.filter(({ group }) => group?.id === unit.id).map((member) => ({ unit: member, nested: true })),
    ]);
}
