import type { StorybookConfig } from "@storybook/web-components-vite";

const config: StorybookConfig = {
  framework: {
    name: "@storybook/web-components-vite",
    // The project's own configuration builds scripts for pages, which a Storybook is not.
    options: { builder: { viteConfigPath: ".storybook/vite.config.ts" } },
  },
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y"],
  stories: ["../stories/*.stories.ts"],
  // Storybook takes over no `build` from a Vite configuration, so these can only be given here.
  viteFinal: (vite) => ({
    ...vite,
    build: {
      ...vite.build,
      // A feed within an address is one that the elements refuse.
      assetsInlineLimit: 0,
      // Storybook's own scripts are larger than Vite likes. Nobody else loads them.
      chunkSizeWarningLimit: 2000,
    },
  }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
