import { crc32, deflateSync } from "node:zlib";

/*
 * PNG with a palette: a byte for each pixel instead of four. Our pictures have few colors, and are
 * written three times faster and less than half as large as the renderer's own, which has no palette.
 * See https://www.w3.org/TR/png-3/.
 */

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

const mostColors = 256;

/**
 * By how much colors may be alike to share a place in the palette: by nothing if they fit so, else
 * by what nobody sees. Divisors of 255, so that white stays white.
 */
const steps = [1, 3, 5];

/** An image of opaque pixels, four bytes each. */
export interface Image {
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** The PNG of an image; undefined where it has too many colors, or any that are not opaque. */
export function palettePng(image: Image): Uint8Array | undefined {
  for (const step of steps) {
    const indexed = indexedColors(image, step);
    if (indexed) {
      return png(image, indexed);
    }
  }
  return undefined;
}

interface IndexedColors {
  palette: number[];
  /** For each row its filter, which is none, and the place in the palette of each pixel. */
  rows: Uint8Array;
}

function indexedColors({ pixels, width, height }: Image, step: number): IndexedColors | undefined {
  const colors = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const places = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  let [lastColor, lastPlace] = [-1, 0];
  for (let at = 0, to = 0; at < colors.byteLength; at += 4) {
    if ((at / 4) % width === 0) {
      to += 1;
    }
    const color = colors.getUint32(at);
    if (color !== lastColor) {
      if ((color & 255) !== 255) {
        return undefined;
      }
      const shared = [24, 16, 8].reduce(
        (all, bits) => (all << 8) | rounded((color >>> bits) & 255, step),
        0,
      );
      let place = places.get(shared);
      if (place === undefined) {
        place = places.size;
        places.set(shared, place);
        if (place === mostColors) {
          return undefined;
        }
      }
      [lastColor, lastPlace] = [color, place];
    }
    rows[to] = lastPlace;
    to += 1;
  }
  return { palette: [...places.keys()], rows };
}

function rounded(channel: number, step: number): number {
  return Math.round(channel / step) * step;
}

function png({ width, height }: Image, { palette, rows }: IndexedColors): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // 8 bits for each pixel, which are a place in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    ...chunk("IHDR", header),
    ...chunk(
      "PLTE",
      Uint8Array.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255])),
    ),
    ...chunk("IDAT", deflateSync(rows)),
    ...chunk("IEND", new Uint8Array()),
  ]);
}

function chunk(type: string, content: Uint8Array): Uint8Array[] {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  return [uint32(content.length), named, uint32(crc32(named))];
}

function uint32(number: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
}
