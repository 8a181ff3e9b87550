// What goes into one bound PDF, and how it travels to the process that binds: a line of facts, then the bytes it speaks of.

/**
 * `strips` what stands at the head of each page, one page for each · `notice` a page that stands for a file which cannot be bound ·
 * `paper` pages of ours, bound as they are · `pdf` and `jpeg` a producer's file, set into the frame of a page.
 */
export type PartKind = 'strips' | 'notice' | 'paper' | 'pdf' | 'jpeg';

export interface PartHead {
  readonly kind: PartKind;
  readonly bytes: number;
  /** Pages that it has; 0 for what is no page of the book. */
  readonly pages: number;
  /** Its line in the outline of the file; `null`: none. */
  readonly outline: string | null;
}

/** The first line of all: the properties of the file. */
export interface BookHead {
  readonly title: string;
  /** `D:20261005000000+07'00'` */
  readonly date: string;
}

/** What the process says when it is done. */
export interface Bound {
  readonly pages: number;
  /** Files that could not be bound, by their number among the parts. */
  readonly unbound: readonly number[];
  readonly peakMebibytes: number;
}

const LENGTH = 4;

/** A line of facts with its length before it. */
export function headBytes(head: BookHead | PartHead): Buffer {
  const text = Buffer.from(JSON.stringify(head), 'utf8');
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, text]);
}

/** Takes heads and bodies off a stream of bytes, never more than one body at a time. */
export class PartReader {
  readonly #pieces: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#pieces = stream[Symbol.asyncIterator]();
  }

  /** So many bytes; `null` where the stream ends before the first of them. */
  async bytes(count: number): Promise<Buffer | null> {
    const taken: Buffer[] = [this.#rest];
    let held = this.#rest.length;
    while (held < count) {
      const next = await this.#pieces.next();
      if (next.done === true) {
        if (held === 0) return null;
        throw new Error('the parts end in the middle of one');
      }
      taken.push(next.value);
      held += next.value.length;
    }
    const all = taken.length === 1 ? this.#rest : Buffer.concat(taken, held);
    this.#rest = all.subarray(count);
    return all.subarray(0, count);
  }

  /** The next line of facts; `null` at the end. */
  async head<Head extends BookHead | PartHead>(): Promise<Head | null> {
    const length = await this.bytes(LENGTH);
    if (length === null) return null;
    const text = await this.bytes(length.readUInt32BE());
    if (text === null) throw new Error('a part without its facts');
    return JSON.parse(text.toString('utf8')) as Head;
  }
}
