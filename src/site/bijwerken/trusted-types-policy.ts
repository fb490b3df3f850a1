/*
 * The Trusted Types policy of this page, for its templates. The build puts it in place of that of the
 * elements, whose script may be on the page too and may create its policy only once.
 */

interface PolicyMaker {
  createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => unknown;
}

/**
 * Creates the policy. Where the page refuses it, its templates can't be rendered.
 *
 * @public
 */
export function createPolicy(trustedTypes: PolicyMaker): unknown {
  try {
    return trustedTypes.createPolicy("basisniveau-bijwerken", { createHTML: (html) => html });
  } catch {
    return undefined;
  }
}
