/**
 * Does something with everyone in turn, round by round, so that a machine that gets busy or warm is so for all of them. The first
 * round isn't counted.
 */
export async function inTurn<Name extends string, Result>(
  names: readonly Name[],
  rounds: number,
  measureOne: (name: Name) => Promise<Result>,
): Promise<Partial<Record<Name, Result[]>>> {
  const results: Partial<Record<Name, Result[]>> = {};
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const result = await measureOne(name);
      if (round > 0) {
        (results[name] ??= []).push(result);
      }
    }
  }
  return results;
}
