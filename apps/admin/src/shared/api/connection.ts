import { makeVar } from "@apollo/client";

/** True from a request that nobody answered until one is answered again. */
export const unreachable = makeVar(false);
