import { createContext } from "react";

/** What the page may ask of one report on the sheet, whatever stands typed in it. */
export interface SheetEntry {
  readonly title: string;
  readonly fillIn: (cells: ReadonlyMap<string, string>) => void;
  /** Whether it may be handed in and lacks nothing. */
  readonly ready: boolean;
  /** Whether it still waits to be handed in. */
  readonly open: boolean;
  readonly saveNow: () => Promise<{ readonly reportId: string; readonly expectedVersion: number } | null>;
}

/** The reports of the sheet by task and unit; each enters itself. */
export type SheetEntries = Map<string, SheetEntry>;

export const SheetEntriesContext = createContext<SheetEntries>(new Map());
