// When a process of its own is ended: by the processor time that it has used, not by how long a busy machine made it wait.

import { expect, it } from 'vitest';
import { passThrough } from './pass-through.ts';

const LIMIT = 2_000;
const rest = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs a program that says its number first; answers how it ended, what else it said, and how long that took. */
async function ran(program: string, onNumber: (pid: number) => void = () => {}, limit = LIMIT) {
  const start = performance.now();
  let said = '';
  const words = ['-e', `process.stdout.write(process.pid + '\\n'); ${program}`];
  const ended = await passThrough(words, new Uint8Array(), limit, (piece) => {
    if (said === '') onNumber(Number.parseInt(piece.toString(), 10));
    said += piece.toString();
  });
  return { ...ended, said: said.split('\n').slice(1).join('\n'), took: performance.now() - start };
}

it('a process that has used up its processor time is ended', async () => {
  const { stopped, exit, took } = await ran('for (;;);');
  expect([stopped, exit]).toEqual([true, null]);
  expect(took).toBeGreaterThan(LIMIT * 0.8);
});

it.runIf(process.platform === 'linux')(
  'a process that was made to wait for longer than that comes to its end',
  async () => {
    const { stopped, exit, said, took } = await ran(`setTimeout(() => process.stdout.write('done'), 100);`, (pid) => {
      process.kill(pid, 'SIGSTOP');
      void rest(LIMIT + 1_000).then(() => process.kill(pid, 'SIGCONT'));
    });
    expect([stopped, exit, said]).toEqual([false, 0, 'done']);
    expect(took).toBeGreaterThan(LIMIT + 900);
  },
);

it('a process that waits for ever is ended in the end, though it uses nothing', async () => {
  const { stopped, took } = await ran('setInterval(() => {}, 1_000);', () => {}, 300);
  expect(stopped).toBe(true);
  expect(took).toBeLessThan(20_000);
});
