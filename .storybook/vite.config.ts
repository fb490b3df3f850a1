import { defineConfig } from "vite";
import { sharedPlugins } from "../scripts/vite-plugins.js";

/* In place of the project's own: elements as they ship, in pages of Storybook's. */
export default defineConfig({ plugins: sharedPlugins });
