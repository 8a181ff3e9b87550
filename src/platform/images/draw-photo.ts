// From a photograph as sent to two pictures that carry nothing but their pixels. The bytes are decoded in a process of
// its own, so that a hostile file can hurt that process at most; no metadata survives, and the picture stands upright.

import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { passThrough } from '../own-process/pass-through.ts';
import { drawingProgram } from './drawing-program.ts';
import { photoLimits } from './photo-limits.ts';
import { type PhotoProblemCode, photoProblemCodes } from './problems.ts';
import { sniffPhoto } from './sniff-photo.ts';

/** Fresh pictures: a JPEG of at most 1,600 pixels a side, unless more was asked for, and a WebP of at most 480. */
export interface DrawnPhoto {
  readonly large: Uint8Array;
  readonly thumbnail: Uint8Array;
  /** Of the large picture. */
  readonly width: number;
  readonly height: number;
}

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= photoLimits.atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

/** Where a picture must be larger than usual: the longest side of the large one, in pixels. */
export interface DrawnSize {
  readonly largeSide: number;
}

/** Draws a photograph anew, or says with a code of `problems.ts` why it is not taken. Leaves nothing behind. */
export async function drawPhoto(bytes: Uint8Array, size: DrawnSize = photoLimits): Promise<Result<DrawnPhoto>> {
  const kind = await sniffPhoto(bytes);
  return kind.ok ? await inTurn(() => drawInProcess(bytes, size)) : kind;
}

async function drawInProcess(bytes: Uint8Array, size: DrawnSize): Promise<Result<DrawnPhoto>> {
  const sharpUrl = pathToFileURL(createRequire(import.meta.url).resolve('sharp')).href;
  const words = ['--max-old-space-size=96', '--input-type=module', '-e', drawingProgram(sharpUrl, size.largeSide)];
  const pieces: Buffer[] = [];
  const ended = await passThrough(words, bytes, photoLimits.milliseconds, (piece) => pieces.push(piece));
  const answer = readAnswer(Buffer.concat(pieces));
  if (answer !== null) return answer;
  // A picture that breaks its decoder or holds it up is damaged, whatever else it may be.
  if (ended.stopped || ended.exit === null) return refuse(problem('invalid', 'images/damaged'));
  throw new Error(`the process that draws photographs ended with ${ended.exit}: ${ended.complaint.trim()}`);
}

function readAnswer(output: Buffer): Result<DrawnPhoto> | null {
  const lineEnd = output.indexOf(10);
  if (lineEnd === -1) return null;
  const head = JSON.parse(output.subarray(0, lineEnd).toString('utf8')) as Record<string, unknown>;
  const { refused, width, height, large, thumbnail } = head;
  if (typeof refused === 'string') {
    const code = photoProblemCodes.find((known): known is PhotoProblemCode => known === refused);
    return refuse(problem('invalid', code ?? 'images/damaged'));
  }
  if (typeof large !== 'number' || typeof thumbnail !== 'number') return null;
  const body = output.subarray(lineEnd + 1);
  if (body.length !== large + thumbnail) return null;
  return ok({
    large: new Uint8Array(body.subarray(0, large)),
    thumbnail: new Uint8Array(body.subarray(large)),
    width: Number(width),
    height: Number(height),
  });
}

/** The type of a picture that this house drew, by its first bytes. */
export function drawnPhotoType(bytes: Uint8Array): 'image/jpeg' | 'image/webp' {
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? 'image/jpeg' : 'image/webp';
}
