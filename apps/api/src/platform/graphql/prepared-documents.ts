import type { DocumentNode, ExecutionResult, GraphQLSchema } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import type { RequestContext } from "./context.ts";

/** A document compiled to a function by graphql-jit. */
export interface PreparedDocument {
  execute(context: RequestContext, variables: Record<string, unknown>): Promise<ExecutionResult>;
}

const MOST_KEPT = 500;
const LONGEST_KEPT = 20_000;

/**
 * Documents that have passed Apollo's checks once, by their text: the next request with the same text runs the
 * compiled function at once. Purely a cache: what it holds answers as Apollo would.
 */
export class PreparedDocuments {
  private readonly kept = new LRUCache<string, PreparedDocument>({ max: MOST_KEPT });

  constructor(private readonly schema: GraphQLSchema) {}

  find(text: string, operationName: string | null): PreparedDocument | undefined {
    return this.kept.get(keyOf(text, operationName));
  }

  /** Compiles a checked document and keeps it; answers with an ExecutionResult of errors where it cannot be compiled. */
  prepare(
    text: string,
    operationName: string | null,
    document: DocumentNode,
  ): PreparedDocument | ExecutionResult {
    const before = this.find(text, operationName);
    if (before !== undefined) return before;
    const compiled = compileQuery(this.schema, document, operationName ?? undefined);
    if (!isCompiledQuery(compiled)) return compiled;
    const prepared = preparedFrom(compiled);
    if (text.length <= LONGEST_KEPT) this.kept.set(keyOf(text, operationName), prepared);
    return prepared;
  }
}

const keyOf = (text: string, operationName: string | null): string => `${operationName ?? ""}\n${text}`;

const preparedFrom = (compiled: CompiledQuery): PreparedDocument => ({
  execute: async (context, variables) => compiled.query(undefined, context, variables),
});
