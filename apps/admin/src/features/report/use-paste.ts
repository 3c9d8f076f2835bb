import { App } from "antd";
import type { ClipboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { pastedColumn } from "./parse-pasted.ts";
import type { SheetEntries } from "./sheet-entries.ts";

/** Fills a column copied from a spreadsheet down the sheet, from the cell in focus. */
export function usePaste(entries: SheetEntries) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  return (event: ClipboardEvent<HTMLTableElement>) => {
    const target = event.target instanceof Element ? event.target.closest("[data-cell]") : null;
    const text = event.clipboardData.getData("text/plain");
    // One value goes where it is pasted, as anywhere.
    if (target === null || !/[\t\n\r]/.test(text.trimEnd())) return;
    event.preventDefault();
    const cells = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-cell]")];
    const below = cells.slice(cells.indexOf(target as HTMLElement));
    const column = pastedColumn(text).slice(0, below.length);
    const filled = new Map(column.map((cell, at) => [below[at]?.dataset["cell"] ?? "", cell]));
    for (const entry of entries.values()) entry.fillIn(filled);
    void message.info(t("report.pasted", { count: column.filter((cell) => cell !== "").length }));
  };
}
