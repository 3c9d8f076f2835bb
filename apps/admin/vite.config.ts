import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = "http://localhost:4000";

export default defineConfig({
  plugins: [react()],
  server: { proxy: { "/graphql": api, "/exports": api, "/files": api } },
  build: {
    target: "es2022",
    // The content security policy of the server allows no inline script.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
