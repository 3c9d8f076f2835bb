import { describe, expect, it } from "vitest";
import { readUrl } from "../../shared/url-state/url-params.ts";
import { exportHref } from "./export-href.ts";
import { filterCount, ledgerParams, taskFilter, taskSort } from "./ledger-params.ts";

const state = readUrl(
  ledgerParams,
  new URLSearchParams(
    "text=shitang&projects=1,9&assistUnitIds=u1&joint=true&leadAssumed=false&sort=dueOn.desc",
  ),
);

describe("the ledger's address", () => {
  it("becomes the API's filter without what is not asked", () => {
    expect(taskFilter(state)).toEqual({
      text: "shitang",
      projects: [1, 9],
      assistUnitIds: ["u1"],
      joint: true,
      leadAssumed: false,
    });
    expect(taskFilter(readUrl(ledgerParams, new URLSearchParams()))).toEqual({});
  });

  it("counts the filters but not the search", () => {
    expect(filterCount(state)).toBe(4);
  });

  it("becomes the API's order", () => {
    expect(taskSort(state.sort)).toEqual({ field: "DUE_ON", direction: "DESC" });
  });

  it("becomes the address of an export with the same rows, order, groups, columns and language", () => {
    const href = new URL(exportHref(state, ["number", "title", "dueOn"], 2026, "en"), "http://localhost");
    expect(href.pathname).toBe("/exports/ledger.xlsx");
    expect(Object.fromEntries(href.searchParams)).toEqual({
      year: "2026",
      text: "shitang",
      projects: "1,9",
      assistUnitIds: "u1",
      joint: "true",
      leadAssumed: "false",
      groupBy: "project",
      sort: "dueOn.desc",
      columns: "number,title,dueOn",
      lang: "en",
    });
  });
});
