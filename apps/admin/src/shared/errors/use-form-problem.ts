import { groupBy } from "@minsheng/domain/group-by";
import type { FormInstance } from "antd";
import { problemOf } from "./problem.ts";
import { useReportProblem } from "./use-report-problem.tsx";

/**
 * Shows a refused input at its fields, everything else as a notice; what was typed stays. Every field is
 * set, because one without rules of its own would keep the complaint of an earlier attempt.
 */
export function useFormProblem<Values>(form: FormInstance<Values>): (error: unknown) => void {
  const reportProblem = useReportProblem();
  return (error) => {
    const faults = groupBy(problemOf(error).fields, ({ field }) => field);
    const fields = form.getFieldsError().map(({ name }) => ({
      name: name as never,
      // The API names a field `people.0.name`.
      errors: faults.get(name.join("."))?.map(({ message }) => message) ?? [],
    }));
    if (fields.every(({ errors }) => errors.length === 0)) reportProblem(error);
    form.setFields(fields);
  };
}
