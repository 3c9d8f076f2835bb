import { LoadingOutlined } from "@ant-design/icons";
import { App, ConfigProvider } from "antd";
import enGB from "antd/locale/en_GB";
import zhCN from "antd/locale/zh_CN";
import { useTranslation } from "react-i18next";
import { useIsPhone } from "../shared/device/use-media.ts";
import { consoleTheme } from "../shared/theme/theme.ts";
import { SessionGuard } from "./session-guard.tsx";
import { Shell } from "./shell/shell.tsx";

/**
 * A spinner that comes and goes at once: antd's own folds in and out, and where the answer is quicker than that it
 * waits for the end of a transition that never began, and stays.
 */
const button = { autoInsertSpace: false, loadingIcon: <LoadingOutlined aria-hidden /> };

/** Everything behind the sign-in: antd, the session and the shell around the pages. */
export function Console() {
  const { i18n } = useTranslation();
  const phone = useIsPhone();
  return (
    <ConfigProvider theme={consoleTheme(phone)} locale={i18n.language === "en" ? enGB : zhCN} button={button}>
      <App>
        <SessionGuard>
          <Shell />
        </SessionGuard>
      </App>
    </ConfigProvider>
  );
}
