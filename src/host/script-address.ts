import { currentScript } from "../dom/unclobbered.js";

/**
 * URL of the script that this is part of, or empty: one that is inlined, evaluated or written into
 * the page has none. `import.meta` would tell a module, but breaks a classic script, which a module
 * becomes where a system drops the type. A stack trace tells both.
 */
export function scriptAddress(): string {
  const [frame] = /^.*:\d+\)?$/m.exec(String(new Error().stack)) ?? [];
  if (!frame) {
    // Pages may switch stack traces off, or replace them.
    const script = currentScript(document);
    return script instanceof HTMLScriptElement ? script.src : "";
  }
  // Of evaluated code the frame names the script that evaluated it, but doesn't end with that.
  const [, address = ""] = /(?:^|[\s@(])(https?:[^\s]+?)(?::\d+){1,2}\)?$/.exec(frame) ?? [];
  return address === location.href.replace(/#.*/s, "") ? "" : address;
}
