/** What came of something that a person asked for, or why it can't be done: a line in Dutch for each thing to mend. */
export type Outcome<Value> = { value: Value } | { problems: string[] };
