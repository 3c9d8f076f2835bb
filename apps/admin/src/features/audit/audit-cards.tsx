import { ChangeList } from "../../shared/audit/change-list.tsx";
import { useAuditWords } from "../../shared/audit/use-audit-words.ts";
import { Instant } from "../../shared/fields/instant.tsx";
import { AuditObject } from "./audit-object.tsx";
import { EntryHash } from "./entry-hash.tsx";
import type { AuditEntry } from "./use-audit-log.ts";

/** The log in the hand: a card per entry. */
export function AuditCards({ entries }: { entries: readonly AuditEntry[] }) {
  const words = useAuditWords();
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.id} className="audit-card">
          <p className="audit-card__head">
            <b>{words.operation(entry.operation)}</b>
            <span className="meta">
              {entry.actor} <Instant at={entry.at} />
            </span>
          </p>
          <AuditObject entry={entry} />
          {entry.changes.length > 0 && <ChangeList entry={entry} />}
          <p className="audit-card__foot meta">
            {entry.sequence} <EntryHash entry={entry} />
          </p>
        </li>
      ))}
    </ul>
  );
}
