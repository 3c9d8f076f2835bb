import type { IndicatorKind } from "@minsheng/domain/programme/vocabulary";
import { isYesOrNo } from "../../shared/programme/yes-or-no.ts";

const yes = /^(是|已完成|完成|保持|√|✓|yes|y|1)$/i;
const no = /^(否|未完成|未保持|×|no|n|0)$/i;

/** The cells of a column that was copied from a spreadsheet; of several columns, the first that has figures. */
export function pastedColumn(text: string): string[] {
  const rows = text
    .replace(/\r\n?/g, "\n")
    .replace(/\n$/, "")
    .split("\n")
    .map((row) => row.split("\t"));
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at]?.trim() ?? ""));
  return columns.find((column) => column.some((cell) => parseFigure(cell, "CUMULATIVE") !== null)) ?? [];
}

/** A cell as a figure, written as spreadsheets and input methods write it; null where it is none. */
export function parseFigure(cell: string, kind: IndicatorKind): number | null {
  const text = cell.normalize("NFKC").trim();
  if (isYesOrNo(kind)) return yes.test(text) ? 1 : no.test(text) ? 0 : null;
  const figure = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(%|\p{Script=Han}{0,4})$/u.exec(text)?.[1];
  return figure === undefined ? null : Number(figure.replaceAll(",", ""));
}
