/**
 * Has the object a key of that name itself? The operator `in` also finds what all objects inherit,
 * to which a script on the page may have added anything.
 */
export function has<Thing extends object, Key extends string>(
  thing: Thing,
  key: Key,
): thing is Extract<Thing, Record<Key, unknown>> {
  return Object.hasOwn(thing, key);
}
