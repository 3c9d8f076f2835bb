import { expect, it } from "vitest";
import { chainFieldPath, chainInput, chainValues } from "./chain-values.ts";

const person = (id: string, position: "HANDLER" | "LEADER_IN_CHARGE", title: string | null) => ({
  id,
  position,
  name: `姓名${id}`,
  title,
  phone: null,
  validFrom: "2026-01-01",
  validTo: null,
});
const values = chainValues([
  person("3", "HANDLER", " "),
  person("1", "LEADER_IN_CHARGE", "副局长"),
  person("4", "HANDLER", null),
]);

it("sends the people from the top of the chain down, what is not given as null", () => {
  expect(chainInput(values).map(({ id, position, title, phone }) => [id, position, title, phone])).toEqual([
    ["1", "LEADER_IN_CHARGE", "副局长", null],
    ["3", "HANDLER", null, null],
    ["4", "HANDLER", null, null],
  ]);
});

it("sends a person who is new without an id", () => {
  const added = { ...values, LIAISON: [{ ...person("", "HANDLER", null), id: null, title: "", phone: "" }] };
  expect(chainInput(added).at(-1)).not.toHaveProperty("id");
});

it("finds the form's field for the API's, which counts through all positions", () => {
  expect(chainFieldPath("people.0.name", values)).toEqual(["LEADER_IN_CHARGE", 0, "name"]);
  expect(chainFieldPath("people.2.phone", values)).toEqual(["HANDLER", 1, "phone"]);
  expect(chainFieldPath("people.9.phone", values)).toBeNull();
  expect(chainFieldPath("people", values)).toBeNull();
});
