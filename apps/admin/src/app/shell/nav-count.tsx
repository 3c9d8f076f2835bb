import type { InboxKind } from "@minsheng/domain/inbox/inbox";
import { useTranslation } from "react-i18next";
import { useInbox } from "../../features/inbox/use-inbox.ts";
import type { NavigationKey } from "../navigation.tsx";

/** What waits on each page; on the desk, everything. */
const waitsOn: Partial<Record<NavigationKey, readonly InboxKind[] | "ALL">> = {
  home: "ALL",
  reports: ["REPORT", "REVISE_REPORT"],
  review: ["REVIEW_REPORT", "REVIEW_PLAN"],
};

/** How much awaits the person behind an entry of the navigation; nothing where nothing does. */
export function NavCount({ of }: { readonly of: NavigationKey }) {
  const { t } = useTranslation();
  const { data } = useInbox();
  const kinds = waitsOn[of];
  const waiting = (data?.inbox ?? []).filter(({ kind }) => kinds === "ALL" || kinds?.includes(kind));
  if (waiting.length === 0) return null;
  return (
    <span className="nav-count" title={t("inbox.waiting", { count: waiting.length })}>
      {waiting.length}
    </span>
  );
}
