import { has } from "../feed/has.js";
import { decodedText } from "./decoded-text.js";
import { readDelimitedText } from "./delimited-text.js";
import type { Message } from "./message.js";
import type { Sheet } from "./spreadsheet.js";
import { readWorkbook } from "./workbook.js";

/** The largest file that is read: figures take a thousandth of it. */
const largestFileInBytes = 5 * 1024 * 1024;

/** The sheets of a file, or the one reason why there are none. */
export type ReadSpreadsheet = { sheets: Sheet[]; conversions: Message[] } | { problem: Message };

/** Reads an .xlsx file or a text file with columns. Its content decides which, not its name. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<ReadSpreadsheet> {
  if (bytes.length > largestFileInBytes) {
    return { problem: { kind: "too-large" } };
  }
  if (startsWith(bytes, ole)) {
    return { problem: { kind: isEncrypted(bytes) ? "encrypted" : "old-excel" } };
  }
  if (startsWith(bytes, zip)) {
    const workbook = await readWorkbook(bytes);
    return has(workbook, "sheets") ? { sheets: workbook.sheets, conversions: [] } : workbook;
  }
  return readText(bytes);
}

/** The first bytes of a ZIP file, which an .xlsx file is. */
const zip = [0x50, 0x4b, 0x03, 0x04];

/** The first bytes of an OLE file: an old Excel file, or one that is encrypted with a password. */
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** In an OLE file, the name in UTF-16 of the stream in which Office puts an encrypted file. */
const encryptedStream = "EncryptedPackage".replace(/./g, "$&\0");

function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes).includes(encryptedStream);
}

/** Characters that no text has, and every picture, PDF or program. */
// eslint-disable-next-line no-control-regex
const binary = /[\u0000-\u0008\u000e-\u001f]/;

function readText(bytes: Uint8Array): ReadSpreadsheet {
  const { text, encoding } = decodedText(bytes);
  if (text.trim() === "") {
    return { problem: { kind: "empty-file" } };
  }
  if (binary.test(text) || /^\s*<|^%PDF/.test(text)) {
    return { problem: { kind: "not-a-spreadsheet" } };
  }
  const read = readDelimitedText(text);
  if (has(read, "problem")) {
    return read;
  }
  return {
    sheets: [read.sheet],
    conversions: encoding === "windows-1252" ? [{ kind: "windows-1252" }] : [],
  };
}
