import { defineConfig } from "vite";

/* Empty, and there so that Storybook doesn't find the project's own. */
export default defineConfig({});
