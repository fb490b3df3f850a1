import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Size of a file in bytes: uncompressed and compressed. */
export interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Sizes of a text, with the best compression, as for static files. */
export async function sizeOf(text: string): Promise<Size> {
  const bytes = Buffer.from(text);
  const [{ length: gzip }, brotli] = await Promise.all([
    gzipped(bytes, { level: 9 }),
    brotliOf(text),
  ]);
  return { raw: bytes.length, gzip, brotli };
}

export async function brotliOf(text: string): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return (await brotlied(Buffer.from(text), { params })).length;
}

/** The total of these sizes. */
export function sumOf(sizes: Size[]): Size {
  return sizes.reduce(
    (sum, { raw, gzip, brotli }) => ({
      raw: sum.raw + raw,
      gzip: sum.gzip + gzip,
      brotli: sum.brotli + brotli,
    }),
    { raw: 0, gzip: 0, brotli: 0 },
  );
}
