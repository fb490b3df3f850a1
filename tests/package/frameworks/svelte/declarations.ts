// svelte-check looks at components alone, the compiler also at the declarations.
export type {} from "basisniveau-widgets/svelte";
