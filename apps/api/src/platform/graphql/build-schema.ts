import { type Operation, operations } from "@minsheng/domain/policy/operations";
import {
  defaultFieldResolver,
  type GraphQLFieldConfigMap,
  type GraphQLSchema,
  isInterfaceType,
} from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import type { RequestContext } from "./context.ts";
import { admit } from "./gate.ts";
import { forgetLoaded } from "./memo.ts";
import { nodeTypeName } from "./node.types.ts";

// biome-ignore lint/complexity/noBannedTypes: type-graphql's own type for resolver classes
export type Resolvers = NonEmptyArray<Function>;

/**
 * The schema with every operation behind the gate of the policy's table. Throws where the table and the schema
 * do not name the same operations.
 */
export function buildGatedSchema(resolvers: Resolvers): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers,
    validate: { forbidUnknownValues: false },
    emitSchemaFile: false,
  });
  // type-graphql would wrap a type resolver in a promise, which compiled queries do not wait for.
  const node = schema.getType("Node");
  if (isInterfaceType(node)) node.resolveType = nodeTypeName;
  const seen = new Set<string>();
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      if (!(field.name in operations)) {
        throw new Error(`The policy's table of operations has no row for ${field.name}.`);
      }
      seen.add(field.name);
      field.resolve = gate(field.name as Operation, field.resolve ?? defaultFieldResolver);
    }
  }
  const missing = Object.keys(operations).filter((name) => !seen.has(name));
  if (missing.length > 0) {
    throw new Error(`The schema lacks operations of the policy's table: ${missing.join(", ")}.`);
  }
  return schema;
}

type Resolve = NonNullable<GraphQLFieldConfigMap<unknown, RequestContext>[string]["resolve"]>;

const gate =
  (operation: Operation, resolve: Resolve): Resolve =>
  (source, args, context, info) => {
    admit(context, operation);
    if (info.operation.operation === "mutation") forgetLoaded(context);
    return resolve(source, args, context, info);
  };
