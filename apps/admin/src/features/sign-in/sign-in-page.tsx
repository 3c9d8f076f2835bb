import { useQuery } from "@apollo/client/react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { LanguageSwitch } from "../../shared/i18n/language-switch.tsx";
import { NoticeNumber } from "../../shared/programme/notice-number.tsx";
import { SealMark } from "../../shared/ui/seal-mark.tsx";
import { DemoAccountList, DemoAccountsQuery } from "./demo-account-list.tsx";
import { SignInForm, type SignInFormHandle } from "./sign-in-form.tsx";
import "./sign-in.css";

export function SignInPage() {
  const { t } = useTranslation();
  const form = useRef<SignInFormHandle>(null);
  const { data } = useQuery(DemoAccountsQuery);
  const accounts = data?.demoAccounts ?? [];

  return (
    <div className="sign-in">
      <title>{`${t("signIn.title")} · ${t("common.product")}`}</title>
      <header className="sign-in__bar">
        <LanguageSwitch />
      </header>
      <main className={accounts.length > 0 ? "sign-in__card sign-in__card--demo" : "sign-in__card"}>
        <section className="sign-in__entry">
          <SealMark />
          <h1 className="sign-in__name">{t("common.product")}</h1>
          <p className="sign-in__intro">
            <NoticeNumber />
          </p>
          <SignInForm ref={form} />
        </section>
        {accounts.length > 0 && (
          <DemoAccountList accounts={accounts} onChoose={(username) => form.current?.signInAs(username)} />
        )}
      </main>
    </div>
  );
}
