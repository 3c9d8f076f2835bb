import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { graphql } from "../../gql/gql.ts";
import { LanguageSwitch } from "../../shared/i18n/language-switch.tsx";
import { useCanCall } from "../../shared/session/viewer.ts";
import { SealMark } from "../../shared/ui/seal-mark.tsx";
import { UserMenu } from "./user-menu.tsx";

const NoticeNumberQuery = graphql(`
  query NoticeNumber {
    programmes {
      id
      year
      documentNumber
    }
  }
`);

export function Header() {
  const { t } = useTranslation();
  const canCall = useCanCall();
  const { data } = useQuery(NoticeNumberQuery, { skip: !canCall("programmes") });
  const notice = data?.programmes.at(-1);
  return (
    <header className="header">
      <Link to="/" className="header__name">
        <SealMark size={24} />
        {t("common.product")}
      </Link>
      {notice && <span className="header__number">{notice.documentNumber}</span>}
      <span className="header__gap" />
      <LanguageSwitch />
      <UserMenu />
    </header>
  );
}
