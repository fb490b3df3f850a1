import type { StorybookConfig } from "@storybook/web-components-vite";

const config: StorybookConfig = {
  framework: {
    name: "@storybook/web-components-vite",
    // The project's own configuration builds scripts for pages, which a Storybook is not.
    options: { builder: { viteConfigPath: ".storybook/vite.config.ts" } },
  },
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y"],
  stories: ["../stories/*.stories.ts"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
