import { fileTypeFromBuffer } from "file-type";

const OFFICE = "application/vnd.openxmlformats-officedocument";

/** What may be handed in, and the endings that a file's name may have for it; the first where it has none of them. */
const endings: Readonly<Record<string, readonly string[]>> = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "video/mp4": ["mp4"],
  [`${OFFICE}.wordprocessingml.document`]: ["docx"],
  [`${OFFICE}.spreadsheetml.sheet`]: ["xlsx"],
  [`${OFFICE}.presentationml.presentation`]: ["pptx"],
  "application/msword": ["doc"],
  "application/vnd.ms-excel": ["xls"],
  "application/vnd.ms-powerpoint": ["ppt"],
};

/** Word, Excel and PowerPoint before 2007 share one container, which only the name tells apart. */
const OLD_OFFICE = "application/x-cfb";
const oldOffice: Readonly<Record<string, string>> = {
  doc: "application/msword",
  xls: "application/vnd.ms-excel",
  ppt: "application/vnd.ms-powerpoint",
};

/** True for what a browser may show within a page. */
export const isPicture = (mediaType: string): boolean => mediaType.startsWith("image/");

/** The media type by the content, or null for what may not be handed in. */
export async function mediaTypeOf(content: Uint8Array, name: string): Promise<string | null> {
  const found = await fileTypeFromBuffer(content);
  const type = found?.mime === OLD_OFFICE ? oldOffice[endingOf(name)] : found?.mime;
  return type !== undefined && type in endings ? type : null;
}

const endingOf = (name: string): string => /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";

const LONGEST_NAME = 120;
/** Control characters, what turns the direction of writing, and what a file system does not like in names. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}"*:<>?|]/gu;

/** A name without path and without anything that could mislead; its ending says what the content is. */
export function safeName(name: string, mediaType: string): string {
  const plain = name
    .replace(/^.*[\\/]/s, "")
    .replace(UNFIT, "")
    .trim();
  const fitting = endings[mediaType] ?? [];
  const ending = endingOf(plain);
  const stem = fitting.includes(ending) ? plain.slice(0, -ending.length - 1) : plain;
  const shortened = [...stem.replace(/^[.\s]+|[.\s]+$/g, "")].slice(0, LONGEST_NAME).join("") || "file";
  return `${shortened}.${fitting.includes(ending) ? ending : fitting[0]}`;
}
