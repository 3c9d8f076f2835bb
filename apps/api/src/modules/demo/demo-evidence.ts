import { createHash } from "node:crypto";
import type { Transaction } from "../../platform/database/write-door.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import type { EvidencePlace } from "../evidence/evidence-place.ts";
import { uploadEvidence } from "../evidence/upload-evidence.command.ts";

/** Hands in a one-page PDF that says what it stands for: an invented file that opens like a real one. */
export async function demoEvidence(
  tx: Transaction,
  actor: SignedInActor,
  place: EvidencePlace,
  title: string,
  keepFile: (sha256: string, content: Uint8Array) => Promise<void>,
): Promise<void> {
  const content = onePage(place.milestoneId ?? title);
  const sha256 = createHash("sha256").update(content).digest("hex");
  await uploadEvidence(tx, actor, place, {
    name: `${title}.pdf`,
    mediaType: "application/pdf",
    size: content.length,
    sha256,
    keep: () => keepFile(sha256, content),
  });
}

/** The smallest PDF with a line of text; its fonts know no Chinese, so the line names what it belongs to by id. */
function onePage(id: string): Buffer {
  const text = `BT /F1 14 Tf 72 720 Td (Demonstration only: ${id}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, place) => {
    const offset = file.length;
    file += `${place + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + xref + trailer);
}
