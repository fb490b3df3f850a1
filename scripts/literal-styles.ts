/*
 * Writes style sheets as literal text. In the sources they are computed, from sizes and design
 * tokens that have names; a browser would compute the same text again on every page.
 */
import { type Plugin, runnerImport } from "vite";

/** A style sheet as lit has it. */
interface Styles {
  cssText: string;
}

function isStyles(value: unknown): value is Styles {
  return typeof value === "object" && value !== null && "cssText" in value;
}

/** Text that means itself within backticks. */
function escaped(text: string): string {
  return text.replace(/[\\`]|\$\{/g, "\\$&");
}

/** Gives each exported style sheet of our modules the text that it has in Node. */
export const literalStyles: Plugin = {
  name: "literal-styles",
  transform: {
    filter: { id: /\/src\/(theming|templates)\/[\w-]+\.ts$/, code: "css`" },
    async handler(code, id) {
      const { module, dependencies } = await runnerImport<Record<string, unknown>>(id, {
        configFile: false,
        logLevel: "error",
      });
      for (const dependency of dependencies) {
        this.addWatchFile(dependency);
      }
      let literal = code;
      // From the last to the first, so that positions stay as they were parsed.
      for (const statement of this.parse(code).body.reverse()) {
        const { declaration } = statement.type === "ExportNamedDeclaration" ? statement : {};
        const [first] = declaration?.type === "VariableDeclaration" ? declaration.declarations : [];
        const styles = first?.id.type === "Identifier" && module[first.id.name];
        if (first?.init?.type === "TaggedTemplateExpression" && isStyles(styles)) {
          const { start, end } = first.init.quasi;
          literal = `${literal.slice(0, start)}\`${escaped(styles.cssText)}\`${literal.slice(end)}`;
        }
      }
      return { code: literal, map: null };
    },
  },
};
