// `ocop score FILE [--as-of DAY] [--json]`: the level that sheets in a file may be given, and what keeps the next one away.

import { readFile } from 'node:fs/promises';
import { invalidFields, problem } from '#kernel/problem.ts';
import { repeatedKey } from '#kernel/repeated-key.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { readScoreRequest, type Score, score, setNamedIn } from '#modules/evaluation/index.ts';
import type { CommandCall } from '../cli.ts';
import { problemSentence } from '../problem-sentence.ts';
import { exitCodes, type Terminal } from '../terminal.ts';

const USAGE = 'Usage: ocop score FILE.json [--as-of YYYY-MM-DD] [--json]';

/** Scores a request. Exit 0: scored; 1: refused; 2: wrong usage. */
export async function scoreFile({ rest, terminal }: CommandCall): Promise<number> {
  const dayAt = rest.indexOf('--as-of');
  const file = rest.find((word, i) => !word.startsWith('--') && (dayAt === -1 || i !== dayAt + 1));
  if (file === undefined) {
    terminal.complain(USAGE);
    return exitCodes.usage;
  }
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) {
    terminal.complain(`${file} cannot be read. Check the name and the right to read it.`);
    return exitCodes.refused;
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    const refused = problem('invalid', 'web/not-json');
    terminal.refuse(refused, problemSentence(refused));
    return exitCodes.refused;
  }
  const twice = repeatedKey(text);
  if (dayAt !== -1 && typeof raw === 'object' && raw !== null) raw = { asOf: rest[dayAt + 1], ...raw };
  const named = setNamedIn(raw);
  const set = named === null ? null : await findCriteriaSet(named);
  const request =
    twice === null
      ? readScoreRequest(raw, set)
      : ({ ok: false, problem: invalidFields([{ path: twice, code: 'web/key-twice' }]) } as const);
  if (!request.ok || set === null) {
    const refused = request.ok ? problem('not-found', 'evaluation/no-such-set') : request.problem;
    terminal.refuse(refused, problemSentence(refused));
    return exitCodes.refused;
  }
  const result = score(request.value, set);
  terminal.answer(result);
  sayScore(result, set.name, terminal);
  return exitCodes.done;
}

function sayScore(result: Score, name: string, terminal: Terminal): void {
  const { parts, total, members } = result;
  terminal.say(
    `${result.set} ${name} (${result.law.instrument}), ${members.length} sheets, minima: ${result.law.minima}`,
  );
  terminal.say(`  A ${parts.A.shown}   B ${parts.B.shown}   C ${parts.C.shown}   total ${total.shown}`);
  terminal.say(`  band ${result.band} stars, allowed ${result.allowed === null ? 'none' : `${result.allowed} stars`}`);
  for (const gate of result.gates) terminal.say(`  ended by ${gate.citation}: ${gate.text}`);
  for (const block of result.blockedBy) {
    terminal.say(
      'criterion' in block
        ? `  ${block.level} stars: ${block.key} needs ${block.needs}, the sheets have ${block.has.join(', ')}`
        : `  ${block.level} stars: the mean must reach ${block.needs / 100}`,
    );
  }
  if (result.unscored.length > 0) terminal.say(`  not scored: ${result.unscored.length} (counted as 0)`);
  if (result.unconfirmed.length > 0)
    terminal.say(`  taken to hold, nobody has said so: ${result.unconfirmed.join(', ')}`);
}
