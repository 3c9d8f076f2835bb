import type { Texts } from "../texts.ts";
import type { shell as source } from "../zh-cn/shell.ts";

export const shell: Texts<typeof source> = {
  demo: "Demonstration data",
  demoHint: "This is a demonstration; nothing shown here is real progress.",
  skipToContent: "Skip to content",
  navigation: "Main navigation",
  fold: "Fold the navigation",
  unfold: "Unfold the navigation",
  nav: {
    home: "My desk",
    tasks: "Task ledger",
    jointTasks: "Joint tasks",
    questions: "Open questions",
    rollup: "Statistics",
    rules: "Light rules",
    organisation: "Units and users",
    audit: "Audit log",
    account: "Account and password",
  },
  navShort: {
    home: "Desk",
    tasks: "Ledger",
    jointTasks: "Joint",
    questions: "Questions",
    rollup: "Figures",
    rules: "Rules",
    organisation: "Units",
    audit: "Audit",
    account: "Account",
  },
  userMenu: "Menu of {{name}}",
  myRoles: "My roles",
  signOut: "Sign out",
};
