// A terminal that remembers what a command says, for tests of commands without a process.

import type { CommandCall } from '#entry/cli.ts';
import { readSettings } from '#entry/config.ts';
import type { Terminal } from '#entry/terminal.ts';

export interface Heard {
  readonly exit: number;
  readonly lines: readonly string[];
  readonly complaints: readonly string[];
  readonly documents: readonly Record<string, unknown>[];
}

/** Runs a command with the words after its own and gives what it said, line by line, and the documents of `--json`. */
export async function heardFrom(
  command: (call: CommandCall) => Promise<number>,
  ...rest: readonly string[]
): Promise<Heard> {
  const lines: string[] = [];
  const complaints: string[] = [];
  const documents: Record<string, unknown>[] = [];
  const terminal: Terminal = {
    json: false,
    say: (line) => void lines.push(...line.split('\n')),
    answer: (document) => void documents.push(document as Record<string, unknown>),
    complain: (line) => void complaints.push(line),
    refuse: (_, sentence) => void complaints.push(sentence),
    progress: () => undefined,
  };
  return { exit: await command({ rest, terminal, ...readSettings({}) }), lines, complaints, documents };
}
