import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** The API as a handful of files for Node: our own sources bundled, every dependency left where pnpm put it. */
export default defineConfig({
  ssr: { noExternal: [/^@minsheng\//] },
  build: {
    ssr: true,
    target: "node20",
    sourcemap: true,
    rollupOptions: {
      input: { main: "src/main.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name].js" },
    },
  },
  plugins: [
    {
      name: "copy-assets",
      closeBundle: () => cpSync(path("assets"), path("dist/assets"), { recursive: true }),
    },
  ],
});

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
