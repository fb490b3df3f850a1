/** The text of a file, with what it was and what was undone. */
export interface History {
  readonly text: string;
  /** The oldest first. */
  readonly past: readonly string[];
  /** What was undone last comes first. */
  readonly future: readonly string[];
  /** What is being changed, such as the path of a field in which somebody is typing. */
  readonly subject: string;
}

/** A history that starts with a text. */
export function startedWith(text: string): History {
  return { text, past: [], future: [], subject: "" };
}

/** Changes to one subject are undone together, until it is left. Without a subject each is its own. */
export function changedTo(history: History, text: string, subject = ""): History {
  if (text === history.text) {
    return history;
  }
  const isContinued = subject !== "" && subject === history.subject;
  const past = isContinued ? history.past : [...history.past, history.text];
  return { text, past, future: [], subject };
}

/** The history after somebody left the field: the next change is undone by itself. */
export function left(history: History): History {
  return { ...history, subject: "" };
}

/** One change back, if there is one. */
export function undone({ text, past, future }: History): History {
  const before = past.at(-1);
  return before === undefined
    ? { text, past, future, subject: "" }
    : { text: before, past: past.slice(0, -1), future: [text, ...future], subject: "" };
}

/** One change forth again, if one was undone. */
export function redone({ text, past, future }: History): History {
  const [after, ...rest] = future;
  return after === undefined
    ? { text, past, future, subject: "" }
    : { text: after, past: [...past, text], future: rest, subject: "" };
}
