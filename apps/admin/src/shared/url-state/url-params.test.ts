import { describe, expect, it } from "vitest";
import {
  choiceParam,
  choicesParam,
  flagParam,
  integersParam,
  listParam,
  readUrl,
  textParam,
  type UrlParams,
  writeUrl,
} from "./url-params.ts";

interface State {
  readonly text: string;
  readonly projects: readonly number[];
  readonly units: readonly string[];
  readonly states: readonly ("OPEN" | "CLOSED")[];
  readonly joint: boolean | null;
  readonly by: "project" | "unit";
}

const params: UrlParams<State> = {
  text: textParam,
  projects: integersParam,
  units: listParam,
  states: choicesParam(["OPEN", "CLOSED"]),
  joint: flagParam,
  by: choiceParam(["project", "unit"], "project"),
};
const read = (search: string) => readUrl(params, new URLSearchParams(search));
const nothing: State = { text: "", projects: [], units: [], states: [], joint: null, by: "project" };

describe("the state of a page in its URL", () => {
  it("reads an empty search as the defaults, and writes the defaults as an empty search", () => {
    expect(read("")).toEqual(nothing);
    expect(writeUrl(params, nothing).toString()).toBe("");
  });

  it("comes back as it was written", () => {
    const state: State = {
      text: "学生 & 用餐",
      projects: [1, 10],
      units: ["u-1", "u-2"],
      states: ["OPEN", "CLOSED"],
      joint: false,
      by: "unit",
    };
    expect(readUrl(params, writeUrl(params, state))).toEqual(state);
  });

  it("takes what it does not know for what was not said", () => {
    expect(read("states=CLOSED,LOST&projects=1,x,-3,2&joint=maybe&by=colour")).toEqual({
      ...nothing,
      states: ["CLOSED"],
      projects: [1, 2],
    });
  });
});
