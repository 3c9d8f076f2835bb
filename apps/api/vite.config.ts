import { defineConfig } from "vite";

/** The API as a handful of files for Node: our own sources bundled, every dependency left where pnpm put it. */
export default defineConfig({
  // What only the domain depends on is not found from here: it comes along with the domain.
  ssr: { noExternal: [/^@minsheng\//, "chinese-days"] },
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
