import dayjs from "dayjs";
import "dayjs/locale/zh-cn.js";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { type Language, rememberedLanguage, rememberLanguage } from "./language.ts";

/** Only the language in use is loaded. */
const loadTexts = {
  "zh-CN": async () => (await import("../../locales/zh-cn.ts")).zhCN,
  en: async () => (await import("../../locales/en.ts")).en,
} satisfies Record<Language, () => Promise<object>>;

async function prepare(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, "translation")) {
    i18next.addResourceBundle(language, "translation", await loadTexts[language]());
  }
  dayjs.locale(language === "en" ? "en" : "zh-cn");
  document.documentElement.lang = language;
}

/** The language of the screen now. */
export const currentLanguage = (): Language => (i18next.language === "en" ? "en" : "zh-CN");

export async function startI18n(): Promise<void> {
  const language = rememberedLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false },
  });
  await prepare(language);
  await i18next.changeLanguage(language);
}

export async function switchLanguage(language: Language): Promise<void> {
  await prepare(language);
  await i18next.changeLanguage(language);
  rememberLanguage(language);
}
