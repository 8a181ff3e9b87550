// A PDF that is written while it is made: objects go out as soon as a part is finished and are forgotten, so that a book needs the
// memory of its largest part and not of all of them.

import { PDFContext, PDFDict, PDFName, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';

const bytesOfText = (text: string): Buffer => Buffer.from(text, 'latin1');

export class ObjectFile {
  readonly context = PDFContext.create();
  readonly #offsets: (number | undefined)[] = [];
  readonly #write: (bytes: Uint8Array) => void;
  #at = 0;

  constructor(write: (bytes: Uint8Array) => void) {
    this.#write = write;
    // The second line tells programs that the file is binary.
    this.#out(Buffer.concat([bytesOfText('%PDF-1.7\n%'), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3, 0x0a])]));
  }

  #out(bytes: Uint8Array): void {
    this.#write(bytes);
    this.#at += bytes.byteLength;
  }

  /** Writes every object made since the last time, and forgets it; references to it stay good. */
  flush(): void {
    for (const [ref, object] of this.context.enumerateIndirectObjects()) {
      this.#offsets[ref.objectNumber] = this.#at;
      this.#out(bytesOfText(`${ref.objectNumber} 0 obj\n`));
      const bytes = new Uint8Array(object.sizeInBytes());
      object.copyBytesInto(bytes, 0);
      this.#out(bytes);
      this.#out(bytesOfText('\nendobj\n'));
      this.context.delete(ref);
    }
  }

  /** The table of places and the end of the file. */
  close(root: PDFRef, info: PDFRef): void {
    this.flush();
    const size = this.context.largestObjectNumber + 1;
    const start = this.#at;
    const lines = [`xref\n0 ${size}\n0000000000 65535 f \n`];
    for (let n = 1; n < size; n += 1) {
      const offset = this.#offsets[n];
      // A number that was given out and never used, as for a reference that leads nowhere.
      lines.push(offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`);
    }
    const trailer = `trailer\n<< /Size ${size} /Root ${root.toString()} /Info ${info.toString()} >>\nstartxref\n${start}\n%%EOF\n`;
    this.#out(bytesOfText(lines.join('') + trailer));
  }

  dict(entries: Readonly<Record<string, PDFObject | undefined>>): PDFDict {
    const made = PDFDict.withContext(this.context);
    for (const [name, value] of Object.entries(entries)) if (value !== undefined) made.set(PDFName.of(name), value);
    return made;
  }
}
