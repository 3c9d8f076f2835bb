import { defineConfig } from "vite";

/** The API as a handful of files for Node: our own sources bundled, every dependency left where pnpm put it. */
export default defineConfig({
  ssr: { noExternal: [/^@minsheng\//] },
  build: {
    ssr: true,
    target: "node20",
    sourcemap: true,
    rollupOptions: {
      input: { main: "src/main.ts", cli: "src/cli.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name].js" },
    },
  },
});
