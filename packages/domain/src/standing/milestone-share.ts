/** The share 0..1 of the milestones' weight for which something is true; null without milestones of any weight. */
export function milestoneShare<M extends { readonly weight: number }>(
  milestones: readonly M[],
  counts: (milestone: M) => boolean,
): number | null {
  let total = 0;
  let counted = 0;
  for (const milestone of milestones) {
    total += milestone.weight;
    if (counts(milestone)) counted += milestone.weight;
  }
  return total === 0 ? null : counted / total;
}
