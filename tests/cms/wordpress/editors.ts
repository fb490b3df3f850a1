import { expect, type Page } from "@playwright/test";
import { pasted, type Route } from "../routes.js";

/** The two editors of WordPress, by how they save a snippet that a user pastes. */
export const editors = {
  "klassieke editor": (route: Route) => `Tekst vooraf.\n\n${pasted(route)}\n\nTekst achteraf.`,
  blokeditor: (route: Route) => [before, block(route), after].join("\n\n"),
} as const;

const paragraph = (text: string) => `<!-- wp:paragraph -->\n${text}\n<!-- /wp:paragraph -->`;
const before = paragraph("<p>Tekst vooraf.</p>");
const after = paragraph("<p>Tekst achteraf.</p>");

/** The block that a user of the block editor would choose for a route. */
function block(route: Route): string {
  switch (route) {
    case "link":
      return paragraph(pasted(route));
    case "url":
      return embedBlock(pasted(route));
    case "wordpress":
      return '<!-- wp:basisniveau/cijfers {"indicator":"training"} /-->';
    case "script":
    case "element":
    case "iframe":
    case "html":
    case "image":
      return `<!-- wp:html -->\n${pasted(route)}\n<!-- /wp:html -->`;
  }
}

function embedBlock(url: string): string {
  const attributes = JSON.stringify({ url, type: "rich" });
  return `<!-- wp:embed ${attributes} -->
<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">
${url}
</div></figure>
<!-- /wp:embed -->`;
}

/**
 * Writes a post in the Text tab of the classic editor, and publishes it there. Gives its address.
 */
export async function writeInClassicEditor(page: Page, content: string): Promise<string> {
  await page.goto("/wp-admin/post-new.php?classic-editor");
  await page.locator("#content-html").click();
  await page.locator("#title").fill("Tabblad Tekst");
  await page.locator("#content").fill(content);
  // WordPress ignores a click while it saves a draft by itself.
  await expect(async () => {
    await page.locator("#publish").click();
    await page.waitForURL(/post\.php\?post=/, { waitUntil: "commit", timeout: 20_000 });
  }).toPass();
  return `/?p=${new URL(page.url()).searchParams.get("post") ?? ""}`;
}

/** Opens an empty post in the block editor. */
export async function openBlockEditor(page: Page, title: string): Promise<void> {
  await page.goto("/wp-admin/post-new.php");
  await page.locator(".editor-post-title__input").fill(title);
  await page.keyboard.press("Enter");
}

/** Inserts a block at the cursor by typing its name. */
export async function addBlock(page: Page, name: string): Promise<void> {
  await page.keyboard.type(`/${name}`);
  await page.locator(".components-autocomplete__result").first().waitFor();
  await page.keyboard.press("Enter");
}

/** Pastes text at the cursor. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const options = { clipboardData, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", options));
  }, text);
}

/** Publishes what is in the block editor. Gives its address. */
export async function publishInBlockEditor(page: Page): Promise<string> {
  await page.locator(".editor-post-publish-panel__toggle").click();
  await page.locator(".editor-post-publish-panel .editor-post-publish-button").click();
  const link = page.locator(".post-publish-panel__postpublish-header a");
  await expect(link).toBeVisible();
  return (await link.getAttribute("href")) ?? "";
}
