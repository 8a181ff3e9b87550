// A body over a line that breaks.

import { expect, it } from 'vitest';
import { calmBody } from './calm-body.ts';

const bytes = async (body: ReadableStream<Uint8Array>) => new Uint8Array(await new Response(body).arrayBuffer());

it('ends with what had arrived when the line broke', async () => {
  const pieces = [1, 2, 3].map((n) => new Uint8Array(70_000).fill(n));
  const broken = new ReadableStream<Uint8Array>({
    async start(controller) {
      for (const piece of pieces) {
        controller.enqueue(piece);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      controller.error(new Error('aborted'));
    },
  });
  expect((await bytes(calmBody(broken))).byteLength).toBe(210_000);
});

it('hands on a whole body larger than may wait, byte for byte', async () => {
  const all = Uint8Array.from({ length: 3_000_000 }, (_, i) => i % 251);
  const whole = new Blob([all]).stream();
  expect(Buffer.from(await bytes(calmBody(whole))).equals(Buffer.from(all))).toBe(true);
});
