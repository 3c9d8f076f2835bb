import { createReadStream, existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";

/** Files under the hash of their content: the same content is kept once and never changed. */
export interface FileStore {
  keep(sha256: string, content: Uint8Array): Promise<void>;
  open(sha256: string): Readable;
}

/** Keeps files in a folder, which is made when the first one comes. */
export function fileStoreIn(folder: string): FileStore {
  return {
    async keep(sha256, content) {
      const file = join(folder, sha256);
      if (existsSync(file)) return;
      await mkdir(folder, { recursive: true });
      // Renamed only when it is complete, so that a half-written file never stands under its hash.
      const unfinished = `${file}.${crypto.randomUUID()}`;
      await writeFile(unfinished, content, { flush: true });
      await rename(unfinished, file);
    },
    open: (sha256) => createReadStream(join(folder, sha256)),
  };
}
