import type { Versioned } from "../../shared/conflict/use-versioned-save.tsx";
import type { ReportValues } from "./report-values.ts";

/** What is typed and not saved yet, with what it was typed upon. */
export interface UnsavedReport {
  readonly read: Versioned<ReportValues>;
  readonly mine: ReportValues;
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Keeps one report's unsaved typing in the browser, so that a closed tab or a lost connection loses nothing. */
export class DraftMirror {
  readonly #key: string;
  readonly #store: Store;

  /** Drafts are the person's own: another who signs in at the same browser does not meet them. */
  constructor(userId: string, place: string, store: Store) {
    this.#key = `minsheng.report.${userId}.${place}`;
    this.#store = store;
  }

  read(): UnsavedReport | null {
    const text = this.#store.getItem(this.#key);
    if (text === null) return null;
    try {
      const kept: unknown = JSON.parse(text);
      if (isUnsaved(kept)) return kept;
    } catch {
      // Not ours, or cut off: nothing that could be restored.
    }
    this.drop();
    return null;
  }

  write(unsaved: UnsavedReport): void {
    try {
      this.#store.setItem(this.#key, JSON.stringify(unsaved));
    } catch {
      // A browser without room for it still saves to the server.
    }
  }

  drop(): void {
    this.#store.removeItem(this.#key);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isValues = (value: unknown): value is ReportValues =>
  isRecord(value) &&
  isRecord(value["figures"]) &&
  ["narrative", "problems", "nextSteps", "noChangeReason"].every((name) => typeof value[name] === "string");

const isUnsaved = (value: unknown): value is UnsavedReport =>
  isRecord(value) &&
  isValues(value["mine"]) &&
  isRecord(value["read"]) &&
  isValues(value["read"]["values"]) &&
  typeof value["read"]["version"] === "number";
