// `ocop letter read FILE [--json]`: what an official letter says of itself and what it asks for, each value with the words that it stands on.

import { readFile } from 'node:fs/promises';
import { asScanned, type Found, type ReadLetter, readLetter } from '#modules/directives/index.ts';
import { readDocument } from '#platform/document-text/read-document.ts';
import type { CommandCall } from '../cli.ts';
import { problemSentence } from '../problem-sentence.ts';
import { exitCodes, type Terminal } from '../terminal.ts';

const USAGE = 'Usage: ocop letter read FILE.pdf|FILE.docx|FILE.txt [--json]';

/** Reads one file. Exit 0: read; 1: its text cannot be read; 2: wrong usage. */
export async function readLetterFile({ rest, terminal }: CommandCall): Promise<number> {
  const [file, ...others] = rest.filter((word) => !word.startsWith('--'));
  const unknown = rest.find((word) => word.startsWith('--'));
  if (file === undefined || others.length > 0 || unknown !== undefined) {
    if (unknown !== undefined) terminal.complain(`There is no option ${unknown}.`);
    terminal.complain(USAGE);
    return exitCodes.usage;
  }
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) {
    terminal.complain(`${file} cannot be read. Check the name and the right to read it.`);
    return exitCodes.refused;
  }
  const read = await readDocument(bytes);
  if (!read.ok) {
    terminal.refuse(read.problem, problemSentence(read.problem));
    return exitCodes.refused;
  }
  const { kind, pages, scanned, text } = read.value;
  const letter = scanned ? asScanned(readLetter(text)) : readLetter(text);
  terminal.answer({ file: { kind, pages, scanned }, ...letter });
  sayLetter(letter, terminal);
  return exitCodes.done;
}

const shown = (found: Found<string> | null): string =>
  found === null ? '– (not in the text)' : `${found.value}${found.confidence === 'unsure' ? '  (unsure)' : ''}`;

function sayLetter(letter: ReadLetter, terminal: Terminal): void {
  const { issuer, signer } = letter;
  terminal.say(`kind        ${shown(letter.docType)}`);
  terminal.say(`issuer      ${issuer === null ? '– (not in the text)' : issuer.name}`);
  if (issuer !== null && issuer.parent !== null) terminal.say(`  under     ${issuer.parent}`);
  terminal.say(`number      ${shown(letter.fullNumber)}`);
  terminal.say(`place, day  ${shown(letter.place)}, ${shown(letter.date)}`);
  terminal.say(`abstract    ${shown(letter.subject)}`);
  for (const one of letter.addressees) terminal.say(`to          ${shown(one)}`);
  for (const one of letter.citedInstruments) {
    terminal.say(`cites       ${one.type} ${one.number}, ${one.date ?? 'no day'}, ${one.issuer ?? 'no issuer'}`);
  }
  for (const task of letter.tasks) {
    const inherited = task.responsibleInherited ?? [];
    const who =
      task.responsible.length > 0 ? task.responsible.join(', ') : inherited.map((one) => `(${one})`).join(', ');
    const by = task.deadlines?.join(', ') ?? task.deadline ?? task.recurring ?? (task.standing ? 'standing' : 'no day');
    terminal.say(`\n${task.ordinal ?? '–'}  ${task.text}\n    who: ${who === '' ? '–' : who}   by: ${by}`);
    if (task.deadlineDoubt !== undefined) terminal.say(`    look at the day: ${task.deadlineDoubt}`);
  }
  terminal.say('');
  for (const one of letter.recipients) terminal.say(`receives    ${shown(one)}`);
  if (signer !== null)
    terminal.say(`signed      ${shown(signer.prefix)} / ${shown(signer.title)} / ${shown(signer.name)}`);
  for (const { code, span } of letter.remarks) terminal.say(`remark      ${code}: ${span.text}`);
}
