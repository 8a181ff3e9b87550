// `ocop score FILE [--as-of DAY] [--pdf OUT.pdf] [--docx OUT.docx] [--json]`: the level that sheets in a file may be given,
// what keeps the next one away, and the sheets as papers.

import { readFile } from 'node:fs/promises';
import { parseIsoDate } from '#kernel/calendar.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { repeatedKey } from '#kernel/repeated-key.ts';
import { loadCriteriaRemarks } from '#law/criteria-remarks.ts';
import type { CriteriaSet } from '#law/criteria-set.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { markingOf } from '#law/marking.ts';
import {
  explainPoints,
  nextStar,
  readScoreRequest,
  type Score,
  type Scored,
  type ScoreRequest,
  score,
  setNamedIn,
} from '#modules/evaluation/index.ts';
import { lostWords, wayWords } from '#modules/evaluation/screens/next-star-words.ts';
import { hasScoreSheet } from '#official-forms/decision-26-2026/score-sheet.ts';
import { textsOf } from '#texts/index.ts';
import type { CommandCall } from '../cli.ts';
import { wordsOf } from '../command-words.ts';
import { problemSentence } from '../problem-sentence.ts';
import { exitCodes, type Terminal } from '../terminal.ts';
import { writeSheets } from './score-papers.ts';

const USAGE = 'Usage: ocop score FILE.json [--as-of YYYY-MM-DD] [--pdf OUT.pdf] [--docx OUT.docx] [--json]';

/** `--as` belongs to every command; nobody is named in an answer of this one. */
const VALUED = ['--as-of', '--pdf', '--docx', '--as'];

/** What is wrong with the words after the command, as a sentence; `null`: nothing. */
function wrongWords(rest: readonly string[], values: Readonly<Record<string, string | undefined>>): string | null {
  let files = 0;
  for (let i = 0; i < rest.length; i += 1) {
    const word = rest[i] ?? '';
    if (VALUED.includes(word)) {
      i += 1;
      if (rest[i] === undefined || rest[i] === '' || rest[i]?.startsWith('-')) return `${word} needs a value.`;
    } else if (word.startsWith('-')) return `There is no option ${word}.`;
    else if (++files > 1) return `One file is scored at a time; ${word} is a second one.`;
  }
  const day = values['--as-of'];
  return day === undefined || parseIsoDate(day) !== null ? null : `--as-of takes a day as YYYY-MM-DD, not ${day}.`;
}

/** Scores a request. Exit 0: scored; 1: refused; 2: wrong usage. */
export async function scoreFile({ rest, terminal }: CommandCall): Promise<number> {
  const { file, values } = wordsOf(rest, VALUED, []);
  const wrong = wrongWords(rest, values);
  if (file === undefined || wrong !== null) {
    if (wrong !== null) terminal.complain(wrong);
    terminal.complain(USAGE);
    return exitCodes.usage;
  }
  const day = values['--as-of'];
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
  if (day !== undefined && typeof raw === 'object' && raw !== null) {
    const written = (raw as { asOf?: unknown }).asOf;
    if (written !== undefined && written !== day) {
      terminal.complain(
        `--as-of says ${day}, and the file says asOf ${JSON.stringify(written)}. The day decides which law applies: leave one of them out, or make them the same.`,
      );
      return exitCodes.usage;
    }
    raw = { ...raw, asOf: day };
  }
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
  if ((values['--pdf'] ?? values['--docx']) !== undefined && !hasScoreSheet(set)) {
    terminal.complain(
      `There is no paper of set ${set.id}: only the sheets of 26/2026/QĐ-TTg are laid out. Leave --pdf and --docx out to score it.`,
    );
    return exitCodes.refused;
  }
  const result = score(request.value, set);
  const papers = await writeSheets(set, request.value, { pdf: values['--pdf'], docx: values['--docx'] });
  if (!papers.ok) {
    terminal.complain(`${papers.path} cannot be written: it exists already, or the folder does not.`);
    return exitCodes.refused;
  }
  terminal.answer(result);
  sayScore(result, request.value, set.name, terminal);
  if (!terminal.json) await sayWhyAndNext(request.value, set, result, terminal);
  for (const path of papers.paths) terminal.say(`  written: ${path}`);
  return exitCodes.done;
}

function sayScore(result: Score, { minima, findings }: ScoreRequest, name: string, terminal: Terminal): void {
  const { parts, total, members } = result;
  terminal.say(
    `${result.set} ${name} (${result.law.instrument}), ${members.length} sheets, minima: ${result.law.minima}`,
  );
  terminal.say(`  A ${parts.A.shown}   B ${parts.B.shown}   C ${parts.C.shown}   total ${total.shown}`);
  terminal.say(`  band ${result.band} stars, allowed ${result.allowed === null ? 'none' : `${result.allowed} stars`}`);
  for (const gate of result.gates) terminal.say(`  ended by ${gate.citation}: ${gate.text}`);
  for (const block of result.blockedBy) {
    if (!('criterion' in block)) {
      terminal.say(`  ${block.level} stars: the mean must reach ${block.needs / 100}`);
      continue;
    }
    // Under findings it is the council's finding that holds a mark, whatever the sheets have.
    const found = minima === 'finding' ? findings[block.criterion] : null;
    const has = found === null ? `the sheets have ${block.has.join(', ')}` : 'the finding is below it';
    const why = found === undefined ? 'there is no finding' : has;
    terminal.say(`  ${block.level} stars: ${block.key} needs ${block.needs}, ${why}`);
  }
  if (result.unscored.length > 0) terminal.say(`  not scored: ${result.unscored.length} (counted as 0)`);
  for (const { code, criteria } of result.remarks) {
    terminal.say(
      code === 'findings-unused'
        ? `  the findings are not used: the marks are held by ${result.law.minima}`
        : `  the marks are held by findings, and there is none at ${criteria.join(', ')}: those marks count as not held`,
    );
  }
  if (result.unconfirmed.length > 0)
    terminal.say(`  taken to hold, nobody has said so: ${result.unconfirmed.join(', ')}`);
}

/** Each member's options by criterion with what was lost, then what to do for the next star. */
async function sayWhyAndNext(
  request: ScoreRequest,
  set: CriteriaSet,
  result: Score,
  terminal: Terminal,
): Promise<void> {
  const t = textsOf('en').evaluationNext;
  const points = explainPoints(request, set, result);
  terminal.say(`  ${t.why} (criterion/option = points):`);
  for (const { by } of request.sheets) {
    const own = points.filter((point) => point.by === by);
    const ticked = own.flatMap(({ criterion, option, points: counted }) =>
      option === null ? [] : [`${criterion}/${option.number}=${counted}`],
    );
    terminal.say(`    ${by}: ${ticked.join(' ')}`);
    for (const point of own) {
      // What is not scored is named once, below.
      const lost = point.option === null ? null : lostWords(point, t);
      if (lost !== null) terminal.say(`      ${point.criterion} ${lost}`);
    }
  }
  const { evidence } = await loadCriteriaRemarks();
  // Where criteria are not scored, the way is that of a sheet still being filled in, as on the screen: it is finished first, and
  // nothing is proposed at what nobody has looked at. Points, level and what the answer names stay as they were counted.
  const asked: Scored = result.unscored.length > 0 ? { ...request, unfinished: true } : request;
  const known = asked === request ? result : score(asked, set);
  const words = wayWords(nextStar(asked, set, known, await markingOf(set)), t, evidence[set.folder]);
  terminal.say(`  ${words.heading}`);
  if (words.finish !== null) {
    terminal.say(`    ${words.finish.text} ${words.finish.codes.join(', ')}.`);
    terminal.say(`   ${words.finish.below}`);
  }
  let number = 0;
  for (const section of words.sections) {
    terminal.say(`   ${section.title}`);
    if (section.intro !== null) terminal.say(`    ${section.intro}`);
    for (const step of section.steps) {
      number += 1;
      terminal.say(`    ${number}. ${[step.text, ...step.details].join(' ')}`);
    }
    if (section.outcome !== null) terminal.say(`    ${section.outcome}`);
  }
  for (const line of [...words.noWay, ...words.remarks]) terminal.say(`  ${line}`);
}
