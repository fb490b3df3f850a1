/*
 * Commands for the browser that runs a test, beyond what a page can do; Chromium only.
 * `tests/browser.ts` calls them.
 */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Emulation lasts as long as the connection that requested it. */
const connections = new WeakMap();

async function connect(page) {
  let connection = connections.get(page);
  if (!connection) {
    connection = await page.createCDPSession();
    connections.set(page, connection);
  }
  return connection;
}

const commands = {
  /** Preferences of the visitor, by the names and values of media features. */
  "emulate-preferences": async (page, preferences) => {
    const features = Object.entries(preferences).map(([name, value]) => ({ name, value }));
    await (await connect(page)).send("Emulation.setEmulatedMedia", { features });
    return true;
  },

  /** Every node of the accessibility tree. */
  "accessibility-nodes": async (page) => {
    const connection = await connect(page);
    await connection.send("Accessibility.enable");
    const { nodes } = await connection.send("Accessibility.getFullAXTree");
    return nodes;
  },

  /** The printed page: the text of each sheet of A4. */
  "printed-sheets": async (page) => {
    const data = await page.pdf({ format: "A4" });
    const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
    const sheets = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      sheets.push(items.map(({ str, hasEOL }) => str + (hasEOL ? " " : "")).join(""));
    }
    return sheets;
  },
};

/** Plugin of the test runner. */
export const browserCommands = {
  name: "browser-commands",
  executeCommand({ command, payload, session }) {
    return commands[command]?.(session.browser.getPage(session.id), payload);
  },
};
