import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { currentLanguage } from "../i18n/i18n.ts";

/** What a file is handed in for: a unit's report, or a milestone by its lineage. */
export type EvidencePlace = { readonly task: string; readonly unit: string } & (
  | { readonly report: string }
  | { readonly milestone: string }
);

/** Hands a file in. Fails as a mutation does, so that its reasons are told alike. */
export async function uploadFile(place: EvidencePlace, file: File): Promise<void> {
  const body = new FormData();
  body.set("file", file);
  const response = await fetch(`/files?${new URLSearchParams(place)}`, {
    method: "POST",
    headers: { "x-minsheng": "1", "accept-language": currentLanguage() },
    body,
  });
  if (!response.ok) throw new CombinedGraphQLErrors(await response.json());
}
