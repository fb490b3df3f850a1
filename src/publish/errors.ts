/** The requested value, or a line in Dutch for each error that the publisher must fix. */
export type Result<Value> = { value: Value } | { errors: string[] };

/** A file system error in Dutch. Undefined for any other error, which is a bug of ours. */
export function fileErrorText(error: unknown): string | undefined {
  const { code, path } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
      return `${path ?? ""}: dit bestand of deze map is er niet.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `${path ?? ""}: geen rechten om hier te lezen of te schrijven.`;
    case "ENOTDIR":
    case "EEXIST":
      return `${path ?? ""}: hier staat een bestand waar een map hoort.`;
    case "EISDIR":
      return `${path ?? "Dit"}: dit is een map, geen bestand.`;
    case "EBUSY":
    case "EXDEV":
    case "ENOTEMPTY":
    case "EINVAL":
      return `${path ?? ""}: deze map kan niet worden vervangen. Kies een map binnen een gewone map.`;
    case "ENOSPC":
      return "De schijf is vol.";
    default:
      return undefined;
  }
}
