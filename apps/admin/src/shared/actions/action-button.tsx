import { Button, type ButtonProps, Popover } from "antd";
import { useTranslation } from "react-i18next";
import type { Verdict } from "./action.ts";
import "./action-button.css";

interface ActionButtonProps extends Omit<ButtonProps, "onClick" | "disabled"> {
  readonly verdict: Verdict | undefined;
  readonly onClick: () => void;
}

/**
 * A button for what the server allows. Refused, it stays readable: its reasons open by pointer,
 * by keyboard and by touch, which a natively disabled button could not do.
 */
export function ActionButton({ verdict, onClick, ...button }: ActionButtonProps) {
  const { t } = useTranslation();
  if (verdict === undefined) return null;
  if (verdict.allowed) return <Button {...button} onClick={onClick} />;
  return (
    <Popover
      trigger={["hover", "focus", "click"]}
      title={t("common.notPermitted")}
      content={verdict.reasons.map((reason) => <p key={reason}>{reason}</p>)}
    >
      <Button {...button} type="default" danger={false} aria-disabled className="action-button--refused" />
    </Popover>
  );
}
