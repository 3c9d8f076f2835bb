import { lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "./schema.ts";

/** Where the contract is committed. */
export const CONTRACT_FILE = new URL("../../../packages/schema/schema.graphql", import.meta.url);

/** The contract as the API emits it. */
export const printContract = (): string => `${printSchema(lexicographicSortSchema(schema()))}\n`;
