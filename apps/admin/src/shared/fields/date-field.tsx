import { DatePicker } from "antd";
import dayjs from "dayjs";

interface DateFieldProps {
  /** YYYY-MM-DD, or null. */
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
  readonly id?: string;
  readonly placeholder?: string;
  readonly "aria-label"?: string;
  /** First and last day that may be chosen, inclusive. */
  readonly min?: string;
  readonly max?: string;
}

/** A day as plain text `YYYY-MM-DD`, for use inside forms. */
export function DateField({ value, onChange, min, max, placeholder, ...rest }: DateFieldProps) {
  return (
    <DatePicker
      {...rest}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(min === undefined ? {} : { minDate: dayjs(min) })}
      {...(max === undefined ? {} : { maxDate: dayjs(max) })}
      style={{ width: "100%" }}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day?.format("YYYY-MM-DD") ?? null)}
    />
  );
}
