import type { AssignmentRole } from "@minsheng/domain/programme/vocabulary";
import { useTranslation } from "react-i18next";
import "./role-sign.css";

const glyphs: Record<AssignmentRole, string> = { LEAD: "●", ASSIST: "○" };

/** Lead or assist: a shape and a word, never a colour alone. */
export function RoleSign({ role }: { role: AssignmentRole }) {
  const { t } = useTranslation();
  return (
    <span className="role-sign">
      <span aria-hidden="true">{glyphs[role]}</span>
      {t(`terms.assignmentRole.${role}`)}
    </span>
  );
}
