import type { Texts } from "../texts.ts";
import type { signIn as source } from "../zh-cn/sign-in.ts";

export const signIn: Texts<typeof source> = {
  title: "Sign in",
  username: "User name",
  password: "Password",
  submit: "Sign in",
  submitting: "Signing in…",
  forgotten: "Forgotten? Your unit's administrator or the system administrator can reset it.",
  demoTitle: "Demonstration accounts",
  demoHint: "One click signs in, password {{password}}. Demonstration data, not real progress.",
  demoOffices: "Supervision and offices",
  demoUnits: "Responsible units",
  enterBoth: "Please give user name and password.",
};
