// How a question and a file go into a process of its own together, and how several files come out: a line of JSON before the bytes; before
// each file its length, 0 where there is none.

/** The question as a line, then the bytes. */
export const withQuestion = (question: unknown, bytes: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`${JSON.stringify(question)}\n`, 'utf8'), bytes]);

/** A question and its bytes apart again. */
export function questionOf<Question>(given: Buffer): { readonly question: Question; readonly bytes: Buffer } {
  const line = given.indexOf(10);
  return {
    question: JSON.parse(given.subarray(0, line).toString('utf8')) as Question,
    bytes: given.subarray(line + 1),
  };
}

/** A file with its length before it; `null` is a length of 0. */
export function framed(file: Uint8Array | null): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(file?.byteLength ?? 0);
  return file === null ? length : Buffer.concat([length, file]);
}

/** The files of an answer, in their order; `null` where the length was 0. */
export function unframed(answer: Buffer): readonly (Uint8Array | null)[] {
  const files: (Uint8Array | null)[] = [];
  for (let at = 0; at < answer.byteLength; ) {
    const length = answer.readUInt32BE(at);
    files.push(length === 0 ? null : Uint8Array.from(answer.subarray(at + 4, at + 4 + length)));
    at += 4 + length;
  }
  return files;
}
