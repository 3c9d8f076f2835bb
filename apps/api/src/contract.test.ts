import { readFileSync } from "node:fs";
import { buildSchema, isEnumType, isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { CONTRACT_FILE, printContract } from "./contract.ts";

const committed = readFileSync(CONTRACT_FILE, "utf8");

describe("the contract", () => {
  it("is what the API emits", () => {
    expect(printContract()).toBe(committed);
  });

  it("gives every mutation one argument, called input", () => {
    const mutations = Object.values(buildSchema(committed).getMutationType()?.getFields() ?? {});
    expect(mutations.filter(({ args }) => args.length !== 1 || args[0]?.name !== "input")).toEqual([]);
  });

  it("names enum values in SCREAMING_SNAKE and lists as connections", () => {
    const types = Object.values(buildSchema(committed).getTypeMap()).filter(
      (type) => !type.name.startsWith("__"),
    );
    const values = types.filter(isEnumType).flatMap((type) => type.getValues().map((value) => value.name));
    expect(values.filter((name) => !/^[A-Z]+(_[A-Z]+)*$/.test(name))).toEqual([]);
    const connections = types.filter(isObjectType).filter((type) => type.name.endsWith("Connection"));
    for (const { name, ...type } of connections.map((type) => ({
      name: type.name,
      fields: type.getFields(),
    }))) {
      expect([name, Object.keys(type.fields).sort()]).toEqual([name, ["edges", "pageInfo", "totalCount"]]);
    }
  });
});
