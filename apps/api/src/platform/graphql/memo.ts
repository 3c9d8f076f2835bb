import type { RequestContext } from "./context.ts";

const memories = new WeakMap<RequestContext, Map<string, Promise<unknown>>>();

/** Loads something once per request, however many objects of the answer ask for it. */
export function oncePerRequest<Value>(
  context: RequestContext,
  key: string,
  load: () => Promise<Value>,
): Promise<Value> {
  const memory = memories.get(context) ?? new Map<string, Promise<unknown>>();
  memories.set(context, memory);
  const before = memory.get(key) as Promise<Value> | undefined;
  if (before !== undefined) return before;
  const loading = load();
  memory.set(key, loading);
  return loading;
}

/** Before something is changed: what a document loaded for its earlier mutations is out of date then. */
export const forgetLoaded = (context: RequestContext): boolean => memories.delete(context);
