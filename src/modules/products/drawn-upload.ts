// A photograph that has passed: what was sent and what was drawn from it. Only `drawUpload` makes one, so an act that
// takes one cannot be given raw bytes. Its content shows as the hash alone wherever it is written down.

import { ok, type Result } from '#kernel/result.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import { type DrawnPhoto, drawPhoto } from '#platform/images/draw-photo.ts';

export class DrawnUpload {
  /** SHA-256 of the bytes as sent. */
  readonly sha256: string;
  readonly #original: Uint8Array;
  readonly #drawn: DrawnPhoto;

  private constructor(original: Uint8Array, drawn: DrawnPhoto) {
    this.sha256 = sha256Hex(original);
    this.#original = original;
    this.#drawn = drawn;
  }

  static async of(bytes: Uint8Array): Promise<Result<DrawnUpload>> {
    const drawn = await drawPhoto(bytes);
    return drawn.ok ? ok(new DrawnUpload(bytes, drawn.value)) : drawn;
  }

  get original(): Uint8Array {
    return this.#original;
  }

  get drawn(): DrawnPhoto {
    return this.#drawn;
  }
}
