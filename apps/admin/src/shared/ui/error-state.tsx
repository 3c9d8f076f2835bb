import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { type Problem, problemOf } from "../errors/problem.ts";
import { NoPermission } from "./no-permission.tsx";
import { NotFound } from "./not-found.tsx";
import { StateMessage } from "./state-message.tsx";

function useHint(problem: Problem): string {
  const { t } = useTranslation();
  if (problem.code === "UNREACHABLE") return t("problem.unreachableHint");
  if (problem.requestId !== null) return t("problem.internalHint", { requestId: problem.requestId });
  return problem.message;
}

/** A page or panel whose data did not come. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry: () => unknown }) {
  const { t } = useTranslation();
  const problem = problemOf(error);
  const hint = useHint(problem);
  if (problem.code === "FORBIDDEN") return <NoPermission />;
  if (problem.code === "NOT_FOUND") return <NotFound />;
  return (
    <StateMessage
      alert
      title={t(`problem.${problem.code}`)}
      hint={hint}
      action={<Button onClick={() => onRetry()}>{t("common.retry")}</Button>}
    />
  );
}
