import dayjs from "dayjs";

/** A moment in the reader's own time, to the minute. */
const formatInstant = (iso: string): string => dayjs(iso).format("YYYY-MM-DD HH:mm");

export function Instant({ at }: { at: string }) {
  return (
    <time dateTime={at} style={{ whiteSpace: "nowrap" }}>
      {formatInstant(at)}
    </time>
  );
}
