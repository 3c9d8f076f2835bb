import { useTranslation } from "react-i18next";
import { Outlet, ScrollRestoration } from "react-router";
import { useIsPhone } from "../../shared/device/use-media.ts";
import { useViewer } from "../../shared/session/viewer.ts";
import { NoPermission } from "../../shared/ui/no-permission.tsx";
import { useIsPermitted } from "../navigation.tsx";
import { ConnectionBanner } from "./connection-banner.tsx";
import { Header } from "./header.tsx";
import { PhoneNav } from "./phone-nav.tsx";
import { SideNav } from "./side-nav.tsx";
import "./shell.css";

export function Shell() {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const { demo } = useViewer();
  const permitted = useIsPermitted();
  return (
    <div className={demo ? "shell shell--demo" : "shell"}>
      <a className="shell__skip" href="#content">
        {t("shell.skipToContent")}
      </a>
      <div className="shell__top">
        {demo && (
          <p className="shell__demo">
            <strong>{t("shell.demo")}</strong>
            <span>{t("shell.demoHint")}</span>
          </p>
        )}
        <Header />
        <ConnectionBanner />
      </div>
      <div className="shell__body">
        {!phone && <SideNav />}
        <main id="content" className="shell__content" tabIndex={-1}>
          {permitted ? <Outlet /> : <NoPermission />}
        </main>
      </div>
      {phone && <PhoneNav />}
      <ScrollRestoration />
    </div>
  );
}
