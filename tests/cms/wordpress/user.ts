import { type APIRequestContext, type Browser, expect, type Page } from "@playwright/test";
import { password, type Site } from "./site.js";

/** Roles by their WordPress name, with the Dutch name that editors see. */
export const roleNames = {
  administrator: "beheerder",
  editor: "redacteur",
  author: "auteur",
  contributor: "schrijver",
} as const;

export type Role = keyof typeof roleNames;

/** A logged-in user. */
export class User {
  readonly role: Role;
  readonly page: Page;
  readonly #site: Site;
  readonly #nonce: string;

  private constructor(role: Role, page: Page, site: Site, nonce: string) {
    this.role = role;
    this.page = page;
    this.#site = site;
    this.#nonce = nonce;
  }

  static async login(browser: Browser, site: Site, role: Role): Promise<User> {
    const context = await browser.newContext({ baseURL: site.origin, locale: "nl-NL" });
    const page = await context.newPage();
    const answer = await context.request.post("/wp-login.php", {
      form: { log: role, pwd: password },
    });
    expect(answer.url(), `${role} is logged in`).toContain("/wp-admin");
    const nonce = await context.request.get("/wp-admin/admin-ajax.php?action=rest-nonce");
    return new User(role, page, site, await nonce.text());
  }

  get #request(): APIRequestContext {
    return this.page.context().request;
  }

  /** Calls the REST API as the editors in the browser do: the same checks, the same filters. */
  async ask(route: string, data: object): Promise<{ id: number; link: string }> {
    const answer = await this.#request.post(`/?rest_route=${route}`, {
      data,
      headers: { "X-WP-Nonce": this.#nonce },
    });
    expect(answer.ok(), `${this.role} may ${route}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as { id: number; link: string };
  }

  /**
   * Writes a post and publishes it, by an administrator where the user may not. Gives its address.
   */
  async publish(title: string, content: string, publisher: User): Promise<string> {
    const mayPublish = this.role !== "contributor";
    const status = mayPublish ? "publish" : "pending";
    const { id } = await this.ask("/wp/v2/posts", { title, content, status });
    if (!mayPublish) {
      await publisher.ask(`/wp/v2/posts/${String(id)}`, { status: "publish" });
    }
    return `${this.#site.origin}/?p=${String(id)}`;
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
