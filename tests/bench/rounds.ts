/**
 * Runs all pages in turn, round by round, so that a busy or warm machine affects all of them
 * equally.
 */
export async function inTurn<Name extends string, Result>(
  names: readonly Name[],
  rounds: number,
  measureOne: (name: Name) => Promise<Result>,
): Promise<Partial<Record<Name, Result[]>>> {
  const results: Partial<Record<Name, Result[]>> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      (results[name] ??= []).push(await measureOne(name));
    }
  }
  return results;
}
