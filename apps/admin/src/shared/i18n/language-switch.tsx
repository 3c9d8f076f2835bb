import { useApolloClient } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { refreshScreen } from "../api/refresh.ts";
import { switchLanguage } from "./i18n.ts";
import "./language-switch.css";

/** Changes the language; what the server words (reasons, questions) is asked again. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const client = useApolloClient();
  const change = async () => {
    await switchLanguage(i18n.language === "en" ? "zh-CN" : "en");
    await refreshScreen(client);
  };
  return (
    <button
      type="button"
      className="language-switch"
      aria-label={t("common.switchLanguage")}
      onClick={() => void change()}
    >
      {i18n.language === "en" ? "中文" : "English"}
    </button>
  );
}
