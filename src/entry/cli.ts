// The command line `ocop <noun> <verb> …`: finds the command, runs it, turns refusals into sentences and exit codes.

import { commands } from './commands/index.ts';
import { readSettings, type SettingFault, type Settings } from './config.ts';
import { problemSentence } from './problem-sentence.ts';
import { StartRefused } from './start-refused.ts';
import { exitCodes, type Terminal, terminalOf } from './terminal.ts';

/** One command: the words that call it, what it is for, and its work. Answers an exit code. */
export interface Command {
  readonly words: string;
  readonly usage: string;
  readonly purpose: string;
  /** Runs although settings are wrong, because it is the one that looks at them. */
  readonly toleratesFaults?: true;
  run(call: CommandCall): Promise<number>;
}

export interface CommandCall {
  /** What stands after the command's own words. */
  readonly rest: readonly string[];
  readonly settings: Settings;
  readonly faults: readonly SettingFault[];
  readonly terminal: Terminal;
}

function help(terminal: Terminal): void {
  terminal.say('OpenOCOP: software for the One Commune One Product programme (Chương trình mỗi xã một sản phẩm).\n');
  terminal.say('Usage: npm run -s ocop -- <command> …   (or `ocop <command> …` when installed)\n');
  const width = Math.max(...commands.map((command) => command.usage.length));
  for (const command of commands) terminal.say(`  ${command.usage.padEnd(width)}  ${command.purpose}`);
  terminal.say('\nCommon options: --json (one JSON document on standard output), --as USER, --as-of YYYY-MM-DD.');
  terminal.say(
    'Exit codes: 0 done, 1 refused or findings of severity error, 2 wrong usage, 3 something needed is unavailable, 70 a fault of ours.',
  );
  terminal.say(
    '\nPrograms call a running house by a client made of its description, here in TypeScript (/du-lieu-mo/api says more):',
  );
  terminal.say(
    '  npx openapi-typescript http://127.0.0.1:8080/api/v1/openapi.json -o ocop.d.ts && npm install openapi-fetch',
  );
  terminal.say("  const client = createClient<paths>({ baseUrl, headers: { Authorization: 'Bearer ocop_…' } });");
}

/** Runs one command line. Never throws: a fault is answered with 70 and its cause on standard error. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  const terminal = terminalOf(words);
  const named = words.filter((word) => word !== '--json');
  if (named.length === 0 || named[0] === 'help' || named[0] === '--help' || named[0] === '-h') {
    help(terminal);
    return named.length === 0 ? exitCodes.usage : exitCodes.done;
  }
  const command = commands
    .filter((c) => c.words.split(' ').every((word, i) => named[i] === word))
    .sort((a, b) => b.words.length - a.words.length)[0];
  if (command === undefined) {
    terminal.complain(
      `There is no command "${named.slice(0, 2).join(' ')}". Run \`npm run -s ocop -- help\` for the list.`,
    );
    return exitCodes.usage;
  }
  const { settings, faults } = readSettings(process.env);
  if (faults.length > 0 && command.toleratesFaults !== true) {
    for (const fault of faults) terminal.complain(fault.sentence);
    return exitCodes.usage;
  }
  const rest = named.slice(command.words.split(' ').length);
  try {
    return await command.run({ rest, settings, faults, terminal });
  } catch (error) {
    if (error instanceof StartRefused) {
      terminal.refuse(error.problem, problemSentence(error.problem));
      return error.problem.kind === 'unavailable' ? exitCodes.unavailable : exitCodes.refused;
    }
    const unreachable = /ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|timeout exceeded|28P01|28000|3D000/;
    const cause = error instanceof Error ? error : new Error(String(error));
    const code = String((cause as { code?: unknown }).code ?? '');
    if (unreachable.test(code) || unreachable.test(cause.message)) {
      terminal.complain(
        `The database cannot be reached (${code || cause.message}). Check DATABASE_URL and that the server runs.`,
      );
      return exitCodes.unavailable;
    }
    terminal.complain(`A fault of OpenOCOP: ${cause.stack ?? cause.message}`);
    return exitCodes.fault;
  }
}
