/*
 * The Trusted Types policy of this page: for its templates, for the HTML that a publisher pastes,
 * which is parsed into an inert document, and for the scripts that are parts of the page. The build puts it in place of that of the elements, whose
 * script may be on the page too and may create its policy only once.
 */

interface PolicyMaker {
  createPolicy: (name: string, rules: Policy) => Policy;
}

interface Policy {
  createHTML: (html: string) => string;
  createScriptURL: (file: string) => string;
}

/** The only scripts that the page may load, which are beside it. */
const scripts = ["spreadsheets.js", "rich-text.js"];

const rules: Policy = {
  createHTML: (html) => html,
  createScriptURL: (file) => {
    if (!scripts.includes(file)) {
      throw new TypeError(`${file} is no part of the page`);
    }
    return file;
  },
};

let policy: Policy | undefined;

/**
 * Creates the policy. Where the page refuses it, its templates can't be rendered.
 *
 * @public
 */
export function createPolicy(trustedTypes: PolicyMaker): Policy | undefined {
  try {
    policy = trustedTypes.createPolicy("basisniveau-bijwerken", rules);
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

/** The address of a part of the page, which the browser may load as a script. */
export function scriptAddress(file: string): string {
  return (policy ?? rules).createScriptURL(file);
}
