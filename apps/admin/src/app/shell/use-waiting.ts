import type { InboxKind } from "@minsheng/domain/inbox/inbox";
import { useInbox } from "../../features/inbox/use-inbox.ts";
import type { NavigationKey } from "../navigation.tsx";

/** What waits on each page; on the desk, everything. */
const waitsOn: Partial<Record<NavigationKey, readonly InboxKind[] | "ALL">> = {
  home: "ALL",
  reports: ["REPORT", "REVISE_REPORT"],
  review: ["REVIEW_REPORT", "REVIEW_PLAN"],
};

/** How much awaits the person behind an entry of the navigation. Asked once for all entries. */
export function useWaiting(): (entry: NavigationKey) => number {
  const { data } = useInbox();
  const inbox = data?.inbox ?? [];
  return (entry) => {
    const kinds = waitsOn[entry];
    return inbox.filter(({ kind }) => kinds === "ALL" || kinds?.includes(kind)).length;
  };
}
