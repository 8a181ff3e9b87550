// What a process of its own was handed, read from its standard input.

/** All bytes; reading ends a little above `most`, so that whoever reads them sees that they are too many. */
export async function handedIn(most: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of process.stdin) {
    size += (piece as Buffer).length;
    pieces.push(piece as Buffer);
    if (size > most) break;
  }
  return Buffer.concat(pieces);
}
