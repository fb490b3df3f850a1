import { defineConfig } from "vite";

export default defineConfig({
  build: {
    // A feed within an address is one that the elements refuse.
    assetsInlineLimit: 0,
    // Storybook's own scripts are larger than Vite likes. Nobody else loads them.
    chunkSizeWarningLimit: 2000,
  },
});
