// `ocop law on YYYY-MM-DD`: which law applies to a dossier received that day, by kind and level, and where no text says so.

import { type LocalDate, parseIsoDate } from '#kernel/calendar.ts';
import { type ApplicableLaw, applicableLaw } from '#law/applicable-law.ts';
import type { Deadline } from '#law/deadlines.ts';
import { dossierKinds } from '#law/procedure-values.ts';
import { lastSafeFilingDay } from '#law/rounds.ts';
import type { LawSource, Silence, Stated } from '#law/stated.ts';
import { receivedOn } from '#law/working-days.ts';
import type { CommandCall } from '../cli.ts';
import { exitCodes, type Terminal } from '../terminal.ts';

const silenceWords: Readonly<Record<Silence, string>> = {
  'before-the-programme': 'nothing is stated before the first national criteria of 21/08/2019',
  'no-text-names-it': 'no text names anybody',
  'not-read': 'the text was not read',
  'no-term-in-the-act': 'the act sets no term',
  'operating-regulation': 'left to the operating regulation of the council',
  'calendar-unknown': 'not computable: the days off of that time are not known yet',
};

const join = (words: readonly (string | null)[], by: string): string =>
  words.filter((word) => word !== null && word !== '').join(by);

/** Where something stands: the instrument only where it is not the one named at the top. */
function cited({ instrument, article, confidence }: LawSource, top: string): string {
  const act = instrument === top ? null : instrument;
  return `[${join([act, article === null ? null : `Art. ${article}`, confidence], ', ')}]`;
}

/** A stated value in words, or the reason why there is none; with its source. */
function said<Value>(answer: Stated<Value>, top: string, words: (value: Value) => string): string {
  const { source } = answer;
  const text = answer.stated
    ? words(answer.value)
    : `${answer.why === 'calendar-unknown' ? '' : 'not stated: '}${silenceWords[answer.why]}`;
  return join([text, source === null ? null : cited(source, top)], ' ');
}

function dueWords({ due, atTheLatest }: Deadline, top: string): string {
  return said(due, top, ({ day, round, provisional, pending }) => {
    const marks = join(
      [
        atTheLatest ? 'at the latest' : null,
        round === null ? null : `round ${round.round}`,
        provisional ? 'days off of that year are a forecast' : null,
        pending.length === 0 ? null : `${pending.map((one) => one.date).join(', ')} may become a day off`,
      ],
      '; ',
    );
    return `by ${day}${marks === '' ? '' : ` (${marks})`}`;
  });
}

/** What a level is told: who decides, the terms, and of which steps nothing is stated. */
function levelLines({ authority, deadlines }: ApplicableLaw, top: string): readonly string[] {
  const who = said(authority, top, ({ levels, ministry }) => `decided by ${ministry ?? levels.join(', ')}`);
  const silent = new Map<Silence, string[]>();
  const lines: string[] = [who];
  for (const deadline of deadlines) {
    const { due, step } = deadline;
    if (due.stated || due.why === 'calendar-unknown') lines.push(`  ${step.padEnd(19)} ${dueWords(deadline, top)}`);
    else silent.set(due.why, [...(silent.get(due.why) ?? []), step]);
  }
  for (const [why, steps] of silent) lines.push(`  ${silenceWords[why]}: ${steps.join(', ')}`);
  return lines;
}

/** Neighbours that are told the same, told once. */
function together<Key>(
  entries: readonly (readonly [Key, readonly string[]])[],
): readonly (readonly [readonly Key[], readonly string[]])[] {
  const groups: [Key[], readonly string[]][] = [];
  for (const [key, lines] of entries) {
    const last = groups.at(-1);
    if (last !== undefined && last[1].join('\n') === lines.join('\n')) last[0].push(key);
    else groups.push([[key], lines]);
  }
  return groups;
}

function kindLines(laws: readonly ApplicableLaw[], top: string): readonly string[] {
  const [first] = laws;
  if (first === undefined) return [];
  const carried = said(first.transition, top, (rule) =>
    rule === null
      ? 'nothing to carry over'
      : `where not evaluated before ${rule.countedFrom}: goes on under ${rule.keeps}, to be finished by ${rule.finishBy}`,
  );
  const levels = together(laws.map((law) => [law.stars, levelLines(law, top)] as const));
  return [
    `  transition: ${carried}`,
    ...levels.flatMap(([stars, [who = '', ...rest]]) => [
      `  ${stars.join(' and ')} stars: ${who}`,
      ...rest.map((line) => `  ${line}`),
    ]),
  ];
}

/** Says which law applies to a dossier received on a day. Exit 2: no such day. */
export async function lawOn({ rest, terminal }: CommandCall): Promise<number> {
  const word = rest.find((one) => !one.startsWith('--'));
  const day: LocalDate | null = word === undefined ? null : parseIsoDate(word);
  if (day === null) {
    terminal.complain('Usage: ocop law on YYYY-MM-DD, a day that exists.');
    return exitCodes.usage;
  }
  // What is sent on a day off counts as received on the next working day: every term runs from that one.
  const counts = receivedOn(day);
  const laws = dossierKinds.flatMap((kind) =>
    ([3, 4, 5] as const).map((stars) => applicableLaw({ kind, stars, receivedOn: counts ?? day })),
  );
  const decision = laws[0]?.deadlines.find((deadline) => deadline.step === 'province-decision')?.due;
  const round = decision?.stated === true ? decision.value.round : null;
  const lastSafe = round === null ? null : lastSafeFilingDay(round);
  terminal.answer({ day, countsAsReceivedOn: counts, round, lastSafeFilingDay: lastSafe, laws });
  sayLaws(day, laws, counts, lastSafe, terminal);
  return exitCodes.done;
}

function sayLaws(
  day: LocalDate,
  laws: readonly ApplicableLaw[],
  counts: LocalDate | null,
  lastSafe: LocalDate | null,
  terminal: Terminal,
): void {
  const criteria = laws[0]?.criteria;
  if (criteria === undefined) return;
  const top = criteria.source?.instrument ?? '';
  const named = said(criteria, '', ({ instrument, amendedBy, folder }) => {
    const amended = amendedBy.length === 0 ? '' : ` as amended by ${amendedBy.join(', ')}`;
    return `${instrument}${amended} (${folder})`;
  });
  terminal.say(`A dossier received on ${day}\ncriteria: ${named}`);
  if (counts !== null && counts !== day) {
    terminal.say(`No working day: what is sent on it counts as received on ${counts}.`);
  }
  if (lastSafe !== null)
    terminal.say(`last day of filing that surely meets the same round of the province: ${lastSafe}`);
  const kinds = dossierKinds.map(
    (kind) =>
      [
        kind,
        kindLines(
          laws.filter((law) => law.kind === kind),
          top,
        ),
      ] as const,
  );
  for (const [names, lines] of together(kinds)) {
    terminal.say(`\n${names.join(' and ')}`);
    for (const line of lines) terminal.say(line);
  }
}
