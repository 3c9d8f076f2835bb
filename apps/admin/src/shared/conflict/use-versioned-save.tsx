import { type ReactNode, useState } from "react";
import { isConflict } from "../errors/problem.ts";
import { type Conflict, ConflictDialog } from "./conflict-dialog.tsx";
import { differences, merge, type Side } from "./merge.ts";

/** Values as they stand under one version of their object. */
export interface Versioned<T> {
  readonly values: T;
  readonly version: number;
}

interface VersionedSave<T extends object> {
  readonly labels: Readonly<Record<keyof T & string, string>>;
  /** One field as a person reads it. */
  readonly textOf: (field: keyof T & string, values: T) => string;
  readonly save: (values: T, version: number) => Promise<unknown>;
  /** The object as it stands now, and who changed it last where that is known. */
  readonly reload: () => Promise<Versioned<T> & { readonly changedBy: string | null }>;
}

type Choices<T> = Record<keyof T & string, Side> | null;

/**
 * Saves under the version that was read. Where another person saved first, it asks which of both to keep,
 * field by field, and saves that upon the newer version; answers false where the person took the other's.
 */
export function useVersionedSave<T extends object>(
  options: VersionedSave<T>,
): { save: (read: Versioned<T>, mine: T) => Promise<boolean>; dialog: ReactNode } {
  const [asked, setAsked] = useState<{
    readonly conflict: Conflict<keyof T & string>;
    readonly decide: (choices: Choices<T>) => void;
  } | null>(null);

  const ask = (conflict: Conflict<keyof T & string>) =>
    new Promise<Choices<T>>((resolve) => {
      setAsked({
        conflict,
        decide: (choices) => {
          setAsked(null);
          resolve(choices);
        },
      });
    });

  const texts = (values: T) => {
    const fields = Object.keys(options.labels) as (keyof T & string)[];
    return Object.fromEntries(fields.map((field) => [field, options.textOf(field, values)])) as Record<
      keyof T & string,
      string
    >;
  };

  const save = async (read: Versioned<T>, mine: T): Promise<boolean> => {
    try {
      await options.save(mine, read.version);
      return true;
    } catch (error) {
      if (!isConflict(error)) throw error;
      const latest = await options.reload();
      const choices = await ask({
        differences: differences(texts(read.values), texts(mine), texts(latest.values)),
        labels: options.labels,
        changedBy: latest.changedBy,
      });
      return choices !== null && save(latest, merge(mine, latest.values, choices));
    }
  };

  return {
    save,
    dialog: asked && <ConflictDialog conflict={asked.conflict} onDecide={asked.decide} />,
  };
}
