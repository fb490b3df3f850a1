import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/*
 * Pictures as PNG. They are drawn in worker threads, which start when they are needed and end with
 * the process.
 */

/** All that a PNG depends on, besides the renderer. Letters in the SVG are outlines, not fonts. */
export interface Drawing {
  svg: string;
  /** Pixels of the PNG for each pixel of the SVG: 2 is sharp on high-density screens. */
  zoom: number;
}

interface Job {
  drawing: Drawing;
  resolve: (png: Uint8Array) => void;
  reject: (error: Error) => void;
}

/** Each worker takes some 60 MB. */
const mostWorkers = Math.min(availableParallelism(), 4);

const jobs: Job[] = [];
const idle: Worker[] = [];
let workers = 0;

let wasm: Buffer | undefined;
let compiled: Promise<WebAssembly.Module> | undefined;

function renderer(): Buffer {
  return (wasm ??= readFileSync(new URL("./resvg.wasm", import.meta.url)));
}

/** Identifies a picture: drawings with the same hash give the same bytes. */
export function hashOfDrawing({ svg, zoom }: Drawing): string {
  rendererHash ??= hashOf(renderer());
  return hashOf(`${rendererHash} ${String(zoom)} ${svg}`);
}

let rendererHash: string | undefined;

/** Hash of the content of a file. */
export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("base64url");
}

/** Draws a picture. */
export async function pngOf(drawing: Drawing): Promise<Uint8Array> {
  compiled ??= WebAssembly.compile(new Uint8Array(renderer()));
  const module = await compiled;
  return new Promise((resolve, reject) => {
    jobs.push({ drawing, resolve, reject });
    const worker = idle.pop() ?? (workers < mostWorkers ? startedWorker(module) : undefined);
    if (worker) {
      takeJob(worker);
    }
  });
}

function startedWorker(module: WebAssembly.Module): Worker {
  workers += 1;
  return new Worker(new URL("./png-worker.js", import.meta.url), { workerData: module });
}

/** Gives a worker the next job. Without one it waits, and doesn't keep the process alive. */
function takeJob(worker: Worker): void {
  const job = jobs.shift();
  if (!job) {
    idle.push(worker);
    worker.unref();
    return;
  }
  worker.ref();
  const settled = () => {
    worker.off("message", done).off("error", failed);
  };
  const done = (png: Uint8Array) => {
    settled();
    job.resolve(png);
    takeJob(worker);
  };
  const failed = (error: Error) => {
    settled();
    workers -= 1;
    job.reject(error);
  };
  worker.on("message", done).on("error", failed).postMessage(job.drawing);
}
