import type { LightColor } from "./policy.ts";
import type { LightReason } from "./reasons.ts";

/** A colour and why, the gravest reason first; never without a reason. */
export interface Light {
  readonly color: LightColor;
  readonly reasons: readonly LightReason[];
}

/** A reason that asks for a colour by itself. */
export interface Finding {
  readonly color: LightColor;
  readonly reason: LightReason;
}
