import { useTranslation } from "react-i18next";
import { ChangeList } from "../../shared/audit/change-list.tsx";
import { useAuditWords } from "../../shared/audit/use-audit-words.ts";
import { Instant } from "../../shared/fields/instant.tsx";
import { AuditObject } from "./audit-object.tsx";
import { EntryHash } from "./entry-hash.tsx";
import type { AuditEntry } from "./use-audit-log.ts";
import "../../shared/list/data-table.css";

const columns = ["sequence", "at", "actor", "operation", "object", "changes", "hash"] as const;

export function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  const { t } = useTranslation();
  const words = useAuditWords();
  return (
    <table className="data-table audit-table">
      <caption className="visually-hidden">{t("shell.nav.audit")}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={`audit-table__${column}`}>
              {t(`audit.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td className="audit-table__sequence">{entry.sequence}</td>
            <td>
              <Instant at={entry.at} />
            </td>
            <td>{entry.actor}</td>
            <th scope="row">{words.operation(entry.operation)}</th>
            <td>
              <AuditObject entry={entry} />
            </td>
            <td>{entry.changes.length > 0 && <ChangeList entry={entry} />}</td>
            <td>
              <EntryHash entry={entry} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
