import { type ChainBreak, verifyChain } from "../../platform/audit/verify-chain.ts";
import type { Reader } from "../../platform/database/reader.ts";
import type { Report } from "./report.ts";

const sentences: Record<ChainBreak["kind"], string> = {
  MISSING: "is missing",
  CONTENT: "was changed after it was written",
  LINK: "does not continue the entry before it",
  HEAD: "is the last one, but the chain's head says otherwise",
};

/** Whether the log is what was written: every hash, every link, every number, and the head. */
export async function verifyAudit(read: Reader): Promise<Report> {
  const { entries, last, breaks } = await verifyChain(read);
  const ok = breaks.length === 0;
  return {
    ok,
    lines: ok
      ? [`${entries} entries, chain intact.`, `Head: ${last.sequence} ${last.hash}`]
      : [
          ...breaks.map(({ sequence, kind }) => `Entry ${sequence} ${sentences[kind]}.`),
          `${entries} entries, chain broken in ${breaks.length} place(s).`,
        ],
    data: { entries, intact: ok, head: last, breaks },
  };
}
