import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { LanguageSwitch } from "../../shared/i18n/language-switch.tsx";
import { NoticeNumber } from "../../shared/programme/notice-number.tsx";
import { SealMark } from "../../shared/ui/seal-mark.tsx";
import { UserMenu } from "./user-menu.tsx";

export function Header() {
  const { t } = useTranslation();
  return (
    <header className="header">
      <Link to="/" className="header__name">
        <SealMark size={24} />
        {t("common.product")}
      </Link>
      <NoticeNumber />
      <span className="header__gap" />
      <LanguageSwitch />
      <UserMenu />
    </header>
  );
}
