import type { LocalDate } from "@minsheng/domain/local-date";
import { defaultLightPolicy, type LightPolicy } from "@minsheng/domain/standing/policy";
import type { LightPolicyType } from "./policy.types.ts";
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

/** All versions for reading, the latest first; the last is what the system begins with. */
export async function loadPolicyVersions(read: Rows): Promise<LightPolicyType[]> {
  const versions = await read.rows<LightPolicyType>(
    `SELECT l.number, l.effectiveOn, l.yellowFromPoints, l.redAbovePoints, l.milestoneRedAfterDays,
            l.missingReportsRed, l.reportDueDay, l.acknowledgeWorkingDays, l.reason, u.name AS author, l.at
       FROM light_policy l LEFT JOIN app_user u ON u.id = l.authorId ORDER BY l.number DESC`,
  );
  const { version: number, ...rules } = defaultLightPolicy;
  return [...versions, { number, ...rules, effectiveOn: BEGINNING, reason: "", author: null, at: null }];
}

/** The default rules hold from before any programme. */
const BEGINNING = "2000-01-01";
