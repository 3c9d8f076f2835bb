import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import "./page-header.css";

interface PageHeaderProps {
  readonly title: string;
  /** Beside the title: a state, a badge. */
  readonly tags?: ReactNode;
  /** Below the title, small. */
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
}

export function PageHeader({ title, tags, meta, actions }: PageHeaderProps) {
  const { t } = useTranslation();
  return (
    <header className="page-header">
      <title>{`${title} · ${t("common.product")}`}</title>
      <div className="page-header__text">
        <div className="page-header__line">
          <h1>{title}</h1>
          {tags}
        </div>
        {meta && <div className="page-header__meta">{meta}</div>}
      </div>
      {actions && <div className="page-header__actions">{actions}</div>}
    </header>
  );
}
