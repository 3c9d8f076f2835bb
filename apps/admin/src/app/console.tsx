import { App, ConfigProvider } from "antd";
import enGB from "antd/locale/en_GB";
import zhCN from "antd/locale/zh_CN";
import { useTranslation } from "react-i18next";
import { useIsPhone } from "../shared/device/use-media.ts";
import { consoleTheme } from "../shared/theme/theme.ts";
import { SessionGuard } from "./session-guard.tsx";
import { Shell } from "./shell/shell.tsx";

/** Everything behind the sign-in: antd, the session and the shell around the pages. */
export function Console() {
  const { i18n } = useTranslation();
  const phone = useIsPhone();
  return (
    <ConfigProvider
      theme={consoleTheme(phone)}
      locale={i18n.language === "en" ? enGB : zhCN}
      button={{ autoInsertSpace: false }}
    >
      <App>
        <SessionGuard>
          <Shell />
        </SessionGuard>
      </App>
    </ConfigProvider>
  );
}
