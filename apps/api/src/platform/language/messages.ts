import { en as enTerms } from "@minsheng/domain/language/en";
import { zhCN as zhTerms } from "@minsheng/domain/language/zh-cn";
import i18next from "i18next";
import { en } from "./en.ts";
import { zhCN } from "./zh-cn.ts";

/** The languages in which the API speaks; the first where a request names none of them. */
export const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];

const resources = {
  "zh-CN": { translation: { ...zhCN, ...zhTerms } },
  en: { translation: { ...en, ...enTerms } },
};
type Resources = (typeof resources)["zh-CN"]["translation"];

/** The key of a sentence: `error.notFound`, `refusal.OWN_ACCOUNT`. */
export type Message = {
  [Group in keyof Resources]: `${Group & string}.${keyof Resources[Group] & string}`;
}[keyof Resources];
export type MessageParams = Readonly<Record<string, string | number>>;

const i18n = i18next.createInstance({
  lng: "zh-CN",
  fallbackLng: false,
  resources,
  interpolation: { escapeValue: false },
  initAsync: false,
});
void i18n.init();

const fixed = { "zh-CN": i18n.getFixedT("zh-CN"), en: i18n.getFixedT("en") };

const constant: Record<Language, Map<Message, string>> = { "zh-CN": new Map(), en: new Map() };

/** A sentence in the reader's language. One without figures is looked up once. */
export function say(language: Language, message: Message, params?: MessageParams): string {
  if (params !== undefined) return fixed[language](message, params);
  const known = constant[language].get(message);
  if (known !== undefined) return known;
  const sentence = fixed[language](message);
  constant[language].set(message, sentence);
  return sentence;
}

/** The first language of an Accept-Language header that the API speaks. */
export function languageOf(acceptLanguage: string | undefined): Language {
  for (const wish of (acceptLanguage ?? "").split(",")) {
    if (/^\s*zh/i.test(wish)) return "zh-CN";
    if (/^\s*en/i.test(wish)) return "en";
  }
  return "zh-CN";
}
