import type { FormInstance } from "antd";
import { useState } from "react";
import { problemOf } from "../../shared/errors/problem.ts";
import { useReportProblem } from "../../shared/errors/use-report-problem.tsx";
import { type PlanValues, planFieldPath } from "./plan-values.ts";

export interface PlanFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** All that was found wrong with the plan: shown at each field, and listed, as a fault may lie far down. */
export function usePlanFaults(form: FormInstance<PlanValues>) {
  const reportProblem = useReportProblem();
  const [faults, setFaults] = useState<readonly PlanFault[]>([]);
  const show = (next: readonly PlanFault[]) => {
    const cleared = form
      .getFieldsError()
      .map(({ name }) => ({ name: name as never, errors: [] as string[] }));
    const marked = next.map(({ path, message }) => ({ name: [...path] as never, errors: [message] }));
    form.setFields([...cleared, ...marked]);
    setFaults(next);
  };
  return {
    faults,
    clearFaults: () => show([]),
    showFaults: (error: unknown) => {
      const { fields } = problemOf(error);
      const values: PlanValues = form.getFieldsValue(true);
      if (fields.length === 0) reportProblem(error);
      show(fields.map(({ field, message }) => ({ path: planFieldPath(field, values), message })));
    },
  };
}
