import { useTranslation } from "react-i18next";

/** In use or not: a shape and a word. */
export function ActiveSign({ active }: { active: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={active ? "active-sign" : "active-sign active-sign--off"}>
      <span aria-hidden="true">{active ? "✓" : "■"}</span>{" "}
      {t(active ? "organisation.active" : "organisation.inactive")}
    </span>
  );
}
