/** An address as a link of the feed may have it, or undefined. Only https, without a password. */
export function httpsAddress(typed: string): string | undefined {
  const address = typed.trim();
  // `https:/path` would be parsed as well, and be an address of the page's own site there.
  if (!/^https:\/\//i.test(address) || /\s/.test(address)) {
    return undefined;
  }
  try {
    const { hostname, username, password } = new URL(address);
    return hostname.includes(".") && !username && !password ? address : undefined;
  } catch {
    return undefined;
  }
}
