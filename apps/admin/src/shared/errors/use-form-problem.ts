import type { FormInstance } from "antd";
import { groupBy } from "../group-by.ts";
import { problemOf } from "./problem.ts";
import { useReportProblem } from "./use-report-problem.tsx";

/** `people.0.name` as antd names a field. */
const namePath = (field: string): (string | number)[] =>
  field.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** Shows a refused input at its fields, everything else as a notice; what was typed stays. */
export function useFormProblem<Values>(form: FormInstance<Values>): (error: unknown) => void {
  const reportProblem = useReportProblem();
  return (error) => {
    const shown = new Set(form.getFieldsError().map(({ name }) => name.join(".")));
    const here = problemOf(error).fields.filter(({ field }) => shown.has(field));
    if (here.length === 0) reportProblem(error);
    else {
      const faults = [...groupBy(here, ({ field }) => field)];
      form.setFields(
        faults.map(([field, ofField]) => ({
          name: namePath(field) as never,
          errors: ofField.map(({ message }) => message),
        })),
      );
    }
  };
}
