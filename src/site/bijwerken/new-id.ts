/** An id for a new theme or indicator, made of its name, that nothing else has. */
export function newId(name: string, taken: ReadonlySet<string>): string {
  const words = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  // An id stands in addresses and snippets: the first words say enough.
  const base = words.slice(0, 4).join("-").slice(0, 40).replace(/-$/, "") || "onderwerp";
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) {
      return id;
    }
  }
}
