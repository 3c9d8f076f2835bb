import { useMemo } from "react";
import { useTranslation } from "react-i18next";

/** Writes numbers as the language does: 10,000. */
export function useNumber(): (value: number) => string {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const format = new Intl.NumberFormat(i18n.language);
    return (value: number) => format.format(value);
  }, [i18n.language]);
}
