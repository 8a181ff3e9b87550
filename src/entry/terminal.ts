// What a command says: answers on standard output, progress and complaints on standard error, one JSON document when asked.

import type { Problem } from '#kernel/problem.ts';

/** Exit codes of every command. */
export const exitCodes = { done: 0, refused: 1, usage: 2, unavailable: 3, fault: 70 } as const;

export interface Terminal {
  readonly json: boolean;
  /** A line of the answer; nothing when JSON was asked for. */
  say(line: string): void;
  /** The one JSON document; nothing unless JSON was asked for. */
  answer(document: unknown): void;
  complain(line: string): void;
  refuse(problem: Problem, sentence: string): void;
  /** A progress bar on standard error while it is a terminal; `done` of `whole`. */
  progress(label: string, done: number, whole: number): void;
}

/** The terminal of this process; `--json` anywhere asks for JSON. */
export function terminalOf(words: readonly string[]): Terminal {
  // Who reads only the first lines (`ocop doctor | head`) closes the pipe: no fault, and no reason to stop.
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.listenerCount('error') > 0) continue;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const json = words.includes('--json');
  const out = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  const err = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  return {
    json,
    say: (line) => {
      if (!json) out(line);
    },
    answer: (document) => {
      if (json) out(JSON.stringify(document));
    },
    complain: err,
    refuse: (problem, sentence) => {
      err(sentence);
      if (json) out(JSON.stringify({ ...problem, message: sentence }));
    },
    progress: (label, done, whole) => {
      if (!process.stderr.isTTY) return;
      const share = whole === 0 ? 1 : Math.min(1, done / whole);
      const bar = '█'.repeat(Math.round(share * 24)).padEnd(24, '░');
      process.stderr.write(`\r${label} ${bar} ${Math.floor(share * 100)} %${share >= 1 ? '\n' : ''}`);
    },
  };
}
