import { CommentOutlined } from "@ant-design/icons";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

interface RemarkFieldProps {
  /** What is remarked on, as the reviewer reads it. */
  readonly about: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Where a reviewer writes what has to change at this place. */
export function RemarkField({ about, value, onChange }: RemarkFieldProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const label = t("plan.remarkAt", { place: about });
  if (!open && value === "")
    return (
      <Button
        type="text"
        size="small"
        icon={<CommentOutlined />}
        aria-label={label}
        onClick={() => setOpen(true)}
      >
        {t("plan.addRemark")}
      </Button>
    );
  return (
    <Input.TextArea
      autoFocus
      autoSize={{ minRows: 2 }}
      maxLength={500}
      aria-label={label}
      placeholder={t("plan.remarkPlaceholder")}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => setOpen(false)}
    />
  );
}
