import type { UnitKind } from "../organisation/vocabulary.ts";

/** The yearly notice as data: its words exactly as issued, and nothing that it does not say. */
export interface ParsedNotice {
  /** 文号 */
  readonly documentNumber: string;
  readonly issuedBy: string;
  /** The title without the issuer, who stands before it on the paper. */
  readonly title: string;
  readonly year: number;
  /** To whom the notice goes, as written. */
  readonly addressees: string | null;
  /** The paragraphs between the addressees and the table. */
  readonly body: readonly string[];
  readonly projects: readonly ParsedProject[];
  /** Every unit named, in the order of first mention. */
  readonly units: readonly NamedUnit[];
}

export interface ParsedProject {
  readonly ordinal: number;
  readonly name: string;
  readonly tasks: readonly ParsedTask[];
}

export interface ParsedTask {
  /** Counts through the whole notice, not within its project. */
  readonly number: number;
  /** To the character, without the number in front. */
  readonly wording: string;
  /** A short title taken from the wording: the notice gives its tasks none. */
  readonly title: string;
  /** In the order of the notice: the first is taken for the lead until 督查办 confirms it, the rest assist. */
  readonly responsible: readonly ResponsibleUnit[];
}

export interface ResponsibleUnit {
  readonly unit: string;
  /** 条线: the part of the unit that the notice names in brackets. */
  readonly line: string | null;
}

export interface NamedUnit {
  readonly name: string;
  readonly kind: Extract<UnitKind, "RESPONSIBLE" | "GROUP">;
  readonly lines: readonly string[];
}
