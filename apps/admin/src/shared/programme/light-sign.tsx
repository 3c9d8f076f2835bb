import type { LightColor } from "@minsheng/domain/standing/policy";
import { useTranslation } from "react-i18next";
import "./light-sign.css";

const glyphs: Record<LightColor, string> = { GREEN: "●", YELLOW: "▲", RED: "■", BLUE: "✓", NONE: "○" };

/** A light: a shape and a word, never a colour alone. */
export function LightSign({ color }: { color: LightColor }) {
  const { t } = useTranslation();
  return (
    <span className={`light-sign light-sign--${color.toLowerCase()}`}>
      <span aria-hidden="true">{glyphs[color]}</span>
      {t(`terms.lightColor.${color}`)}
    </span>
  );
}
