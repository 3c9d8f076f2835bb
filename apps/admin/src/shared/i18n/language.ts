/** The languages of the console; the first is the default. */
const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];

const storageKey = "minsheng.language";

const isLanguage = (text: string | null): text is Language => languages.some((language) => language === text);

/** The language last chosen in this browser. */
export function rememberedLanguage(): Language {
  const stored = localStorage.getItem(storageKey);
  return isLanguage(stored) ? stored : languages[0];
}

export const rememberLanguage = (language: Language): void => localStorage.setItem(storageKey, language);
