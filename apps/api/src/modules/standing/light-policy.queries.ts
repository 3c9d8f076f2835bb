import type { LocalDate } from "@minsheng/domain/local-date";
import { defaultLightPolicy, type LightPolicy } from "@minsheng/domain/standing/policy";
import type { Rows } from "./standing-facts.queries.ts";

/** The rules in force on a day. */
export type PolicyOn = (day: LocalDate) => LightPolicy;

/** Every version of the rules, and which of them held when; before the first, what the system begins with. */
export async function loadPolicies(read: Rows): Promise<PolicyOn> {
  const versions = await read.rows<LightPolicy & { effectiveOn: LocalDate }>(
    `SELECT number AS version, effectiveOn, yellowFromPoints, redAbovePoints, milestoneRedAfterDays,
            missingReportsRed, reportDueDay, acknowledgeWorkingDays
       FROM light_policy ORDER BY number`,
  );
  return (day) => versions.findLast(({ effectiveOn }) => effectiveOn <= day) ?? defaultLightPolicy;
}

/** The rules in force on a day. */
export const policyOn = async (read: Rows, day: LocalDate): Promise<LightPolicy> =>
  (await loadPolicies(read))(day);
