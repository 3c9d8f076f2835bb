import { strFromU8, unzipSync } from "fflate";

export interface Sheet {
  /** Rows of cells as a reader of the file sees them; numbers as text. */
  readonly rows: string[][];
  /** The sheet's own markup. */
  readonly xml: string;
  readonly styles: string;
}

/** Opens an Excel file. */
export function openSheet(content: ArrayBuffer): Sheet {
  const files = unzipSync(new Uint8Array(content));
  const read = (path: string): string => {
    const file = files[path];
    if (file === undefined) throw new Error(`No ${path} in the file, only ${Object.keys(files).join(", ")}`);
    return strFromU8(file);
  };
  const texts = [...read("xl/sharedStrings.xml").matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, text = ""]) => plain(text),
  );
  const xml = read("xl/worksheets/sheet1.xml");
  const rows = [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<c ([^>]*?)(?:\/>|>(?:<v>([^<]*)<\/v>)?<\/c>)/g)].map(
      ([, attributes = "", value = ""]) =>
        attributes.includes('t="s"') ? (texts[Number(value)] ?? "") : value,
    ),
  );
  return { rows, xml, styles: read("xl/styles.xml") };
}

const plain = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
