/*
 * The Trusted Types policy of this page, for its templates and for the HTML that a publisher pastes,
 * which is parsed into an inert document. The build puts it in place of that of the elements, whose
 * script may be on the page too and may create its policy only once.
 */

interface PolicyMaker {
  createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => Policy;
}

interface Policy {
  createHTML: (html: string) => string;
}

let policy: Policy | undefined;

/**
 * Creates the policy. Where the page refuses it, its templates can't be rendered.
 *
 * @public
 */
export function createPolicy(trustedTypes: PolicyMaker): Policy | undefined {
  try {
    policy = trustedTypes.createPolicy("basisniveau-bijwerken", { createHTML: (html) => html });
    return policy;
  } catch {
    return undefined;
  }
}

/**
 * HTML that the browser may parse. TypeScript takes it for a string, since that is what it is where
 * there are no Trusted Types.
 */
export function trusted(html: string): string {
  return policy?.createHTML(html) ?? html;
}
