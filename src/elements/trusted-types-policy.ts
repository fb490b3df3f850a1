/*
 * Where a page asks for Trusted Types, Lit's templates need a policy, and the page has to allow it
 * by name. The build puts this one in place of Lit's own, whose name would not tell a webmaster
 * whose it is: see scripts/lit-behavior.ts.
 */

interface PolicyMaker {
  createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => unknown;
}

/** Does the page forbid the policy? Then no element could show anything. */
export let isPolicyRefused = false;

/**
 * Makes the policy, by which only our own templates pass. Not a second time on one page, where the
 * script stands twice: then nothing of the second one is used, but making it would break the page's
 * rules.
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
