import { MenuOutlined } from "@ant-design/icons";
import { Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { useNavigation } from "../navigation.tsx";
import { NavCount } from "./nav-count.tsx";
import { useWaiting } from "./use-waiting.ts";

/** Entries that fit beside "more" under one thumb. */
const atHand = 4;

export function PhoneNav() {
  const { t } = useTranslation();
  const items = useNavigation();
  const waiting = useWaiting();
  const [open, setOpen] = useState(false);
  const shown = items.length <= atHand + 1 ? items : items.slice(0, atHand);
  const rest = items.slice(shown.length);
  return (
    <nav className="phone-nav" aria-label={t("shell.navigation")}>
      {shown.map(({ key, path, icon }) => (
        <NavLink key={key} to={path} end={path === "/"}>
          {icon}
          {t(`shell.navShort.${key}`)}
          <NavCount count={waiting(key)} />
        </NavLink>
      ))}
      {rest.length > 0 && (
        <button type="button" onClick={() => setOpen(true)} aria-haspopup="dialog">
          <MenuOutlined />
          {t("common.more")}
        </button>
      )}
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        placement="bottom"
        size={80 + rest.length * 52}
        title={t("common.more")}
      >
        <ul className="phone-nav__rest">
          {rest.map(({ key, path, icon }) => (
            <li key={key}>
              <NavLink to={path} onClick={() => setOpen(false)}>
                {icon}
                {t(`shell.nav.${key}`)}
              </NavLink>
            </li>
          ))}
        </ul>
      </Drawer>
    </nav>
  );
}
