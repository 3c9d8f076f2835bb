import type { Texts } from "../texts.ts";
import type { account as source } from "../zh-cn/account.ts";

export const account: Texts<typeof source> = {
  title: "Account and password",
  mustChange: "Please change your password first",
  mustChangeHint: "You signed in with a one-time password; choose your own to continue.",
  changePassword: "Change password",
  currentPassword: "Present password",
  newPassword: "New password",
  repeatPassword: "New password again",
  mismatch: "The two new passwords differ.",
  rule: "At least 10 characters of two kinds (upper case, lower case, digits, symbols), without your user name.",
  changed: "Your password is changed.",
  roles: "My roles",
  deputyFor: "deputy for {{name}}",
  username: "User name {{username}}",
};
