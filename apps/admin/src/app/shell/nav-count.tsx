import { useTranslation } from "react-i18next";

/** How much waits behind an entry of the navigation; nothing where nothing does. */
export function NavCount({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <span className="nav-count" title={t("inbox.waiting", { count })}>
      {count}
    </span>
  );
}
