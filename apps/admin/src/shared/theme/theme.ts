import { type ThemeConfig, theme } from "antd";

const font = /^(fontSize|lineHeight|fontHeight)/;

/** antd's compact density with texts kept at 14 px, which its own compact algorithm would shrink to 12. */
const dense: ThemeConfig["algorithm"] = (seed, map) => ({
  ...theme.compactAlgorithm(seed, map),
  ...Object.fromEntries(Object.entries(theme.defaultAlgorithm(seed)).filter(([token]) => font.test(token))),
});

/** The console's theme; on a phone controls are tall enough for a thumb. */
export const consoleTheme = (phone: boolean): ThemeConfig => ({
  algorithm: dense,
  token: {
    colorPrimary: "#1d5fd1",
    colorLink: "#1d5fd1",
    colorInfo: "#1d5fd1",
    colorSuccess: "#1a7f4b",
    colorWarning: "#b26a00",
    colorError: "#c5281c",
    colorTextBase: "#1f2329",
    colorText: "#1f2329",
    colorTextSecondary: "#51565d",
    colorTextTertiary: "#646a73",
    colorTextDescription: "#646a73",
    colorTextPlaceholder: "#6b717a",
    colorBgLayout: "#f5f6f8",
    colorBorder: "#c9cdd4",
    colorBorderSecondary: "#e5e6eb",
    colorSplit: "#e5e6eb",
    fontFamily: "var(--font)",
    fontSize: 14,
    borderRadius: 6,
    controlHeight: phone ? 44 : 34,
    motionDurationFast: "0.08s",
    motionDurationMid: "0.12s",
    motionDurationSlow: "0.15s",
    wireframe: false,
  },
  components: {
    Table: { headerBg: "#fafbfc", cellPaddingBlockSM: 9, rowHoverBg: "#f2f5fb" },
    Drawer: { paddingLG: 20 },
  },
});
