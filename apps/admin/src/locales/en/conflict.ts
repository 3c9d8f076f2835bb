import type { Texts } from "../texts.ts";
import type { conflict as source } from "../zh-cn/conflict.ts";

export const conflict: Texts<typeof source> = {
  title: "Someone else saved first",
  byPerson:
    "{{name}} saved a change while you were editing. Choose what to keep, item by item; nothing you typed is lost.",
  bySomeone:
    "Another person saved a change while you were editing. Choose what to keep, item by item; nothing you typed is lost.",
  elsewhere: "What you are editing is not affected; it can be saved as it is.",
  field: "Item",
  mine: "Mine",
  theirs: "As it is now",
  saveMerged: "Save my choice",
  takeTheirs: "Discard my changes",
  refreshed: "Another person has just changed this. It has been refreshed; please check before acting.",
};
