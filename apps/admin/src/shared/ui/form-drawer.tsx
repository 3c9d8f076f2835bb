import { Button, Drawer } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import "./form-drawer.css";

interface FormDrawerProps {
  readonly title: string;
  readonly submitText: string;
  readonly saving: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form beside the list that it belongs to; a click outside does not lose what was typed. */
export function FormDrawer({ title, submitText, saving, onSubmit, onClose, children }: FormDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      open
      size={560}
      title={title}
      onClose={onClose}
      mask={{ closable: false }}
      footer={
        <div className="form-drawer__footer">
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="primary" loading={saving} onClick={onSubmit}>
            {submitText}
          </Button>
        </div>
      }
    >
      {children}
    </Drawer>
  );
}
