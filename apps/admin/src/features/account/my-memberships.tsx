import { useTranslation } from "react-i18next";
import { useViewer } from "../../shared/session/viewer.ts";

export function MyMemberships() {
  const { t } = useTranslation();
  const { memberships } = useViewer();
  return (
    <ul>
      {memberships.map(({ id, unit, role, validTo, deputyFor }) => (
        <li key={id} style={{ padding: "4px 0" }}>
          {unit.name} · {t(`terms.role.${role}`)}{" "}
          <span className="meta">
            {deputyFor && t("account.deputyFor", { name: deputyFor })}{" "}
            {validTo && t("common.until", { date: validTo })}
          </span>
        </li>
      ))}
    </ul>
  );
}
