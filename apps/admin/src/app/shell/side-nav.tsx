import { MenuFoldOutlined, MenuUnfoldOutlined } from "@ant-design/icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { useNavigation } from "../navigation.tsx";
import { NavCount } from "./nav-count.tsx";
import { useWaiting } from "./use-waiting.ts";

const storageKey = "minsheng.navigation.folded";

export function SideNav() {
  const { t } = useTranslation();
  const items = useNavigation();
  const waiting = useWaiting();
  const [folded, setFolded] = useState(() => localStorage.getItem(storageKey) === "true");
  const fold = () => {
    localStorage.setItem(storageKey, String(!folded));
    setFolded(!folded);
  };
  return (
    <nav className={folded ? "side-nav side-nav--folded" : "side-nav"} aria-label={t("shell.navigation")}>
      <ul>
        {items.map(({ key, path, icon }) => (
          <li key={key}>
            <NavLink to={path} end={path === "/"} title={folded ? t(`shell.nav.${key}`) : undefined}>
              {icon}
              <span className={folded ? "visually-hidden" : undefined}>{t(`shell.nav.${key}`)}</span>
              <NavCount count={waiting(key)} />
            </NavLink>
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={fold}
        aria-expanded={!folded}
        aria-label={folded ? t("shell.unfold") : t("shell.fold")}
      >
        {folded ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
      </button>
    </nav>
  );
}
