import type { FormInstance } from "antd";
import { problemOf } from "./problem.ts";
import { useReportProblem } from "./use-report-problem.tsx";

/** `people.0.name` as antd names a field. */
const namePath = (field: string): (string | number)[] =>
  field.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** Shows a refused input at its fields, everything else as a notice; what was typed stays. */
export function useFormProblem<Values>(form: FormInstance<Values>): (error: unknown) => void {
  const reportProblem = useReportProblem();
  return (error) => {
    const here = problemOf(error).fields.filter(
      ({ field }) => form.getFieldInstance(namePath(field) as never) !== undefined,
    );
    if (here.length === 0) reportProblem(error);
    else
      form.setFields(
        here.map(({ field, message }) => ({ name: namePath(field) as never, errors: [message] })),
      );
  };
}
