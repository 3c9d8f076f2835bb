import type { Texts } from "../texts.ts";
import type { problem as source } from "../zh-cn/problem.ts";

export const problem: Texts<typeof source> = {
  UNAUTHENTICATED: "You have been signed out. Please sign in again.",
  FORBIDDEN: "Not permitted",
  NOT_FOUND: "Not found",
  CONFLICT: "Someone else has changed this",
  REFUSED: "Not possible now",
  BAD_USER_INPUT: "Please correct what is marked",
  RATE_LIMITED: "Too many attempts; please wait a little",
  INTERNAL: "Something went wrong",
  UNREACHABLE: "The server cannot be reached",
  unreachableHint: "What you have typed is kept; try again once the network is back.",
  internalHint: "Nothing was changed. Please give the number {{requestId}} to the administrator.",
  noPermission: "You may not see this page",
  noPermissionHint: "If your work needs it, ask the system administrator.",
  notFoundTitle: "There is no such page",
  notFoundHint: "The address may be wrong, or its content is outside of what you may see.",
  crashed: "This page failed",
  crashedHint: "The system may just have been updated. Reload the page and try again.",
  backHome: "To my desk",
};
