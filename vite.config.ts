import { defineConfig } from "vite";

const server = "http://localhost:4300";

/** Every script, style and font is a file of its own: the content security policy allows nothing inline. */
export default defineConfig({
  root: "src/web",
  base: "/",
  build: {
    outDir: "../../var/web",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2023",
    // "use client" in libraries says nothing here; the warning would bury the others.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  server: { proxy: { "/v1": server, "/sign-in": server, "/auth": server } },
});
