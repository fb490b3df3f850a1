/*
 * Where a page asks for Trusted Types, Lit's templates need a policy, and the page has to allow it
 * by name. The build puts this one in place of Lit's own, whose name would not tell a webmaster
 * whose it is: see scripts/lit-behavior.ts.
 */

interface PolicyMaker {
  createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => unknown;
}

/** Does the page refuse the policy? Then no element could render anything. */
export let isPolicyRefused = false;

/**
 * Creates the Trusted Types policy, which only our own templates use. Not again on a page that has
 * the script twice: nothing of the second one is used, but a second policy would violate the page's
 * content security policy.
 *
 * @public
 */
export function createPolicy(trustedTypes: PolicyMaker): unknown {
  if (customElements.get("basisniveau-overview")) {
    return undefined;
  }
  try {
    return trustedTypes.createPolicy("basisniveau", { createHTML: (html) => html });
  } catch {
    isPolicyRefused = true;
    return undefined;
  }
}
