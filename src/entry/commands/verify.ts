// `ocop verify FILE|TOKEN|URL`: what a printed code is worth now. With `--keys` and `--list` it asks no installation: the signature is
// checked with the keys of the file, the state with the signed list.

import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { formatInstantInVietnam, formatVietnamese, type Instant } from '#kernel/calendar.ts';
import { type Answer, answerTo } from '#modules/certificates/rules/answer.ts';
import { writeCertificateCode } from '#modules/certificates/rules/certificate-code.ts';
import { checkToken, type PublicKey } from '#modules/certificates/rules/check-token.ts';
import { readStatusList } from '#modules/certificates/rules/read-status-list.ts';
import { tokenOfText } from '#modules/certificates/rules/token.ts';
import { verifyCode } from '#modules/certificates/services.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { codesInPdf } from '#platform/documents/codes-in-pdf.ts';
import { checkBytes } from '#platform/keys/key-folder.ts';
import type { CommandCall } from '../cli.ts';
import { wordsOf } from '../command-words.ts';
import { openInstallation } from '../ports.ts';
import { problemSentence } from '../problem-sentence.ts';
import { exitCodes, type Terminal } from '../terminal.ts';

const USAGE = 'Usage: ocop verify FILE|TOKEN|URL [--keys KEYS.json] [--list LIST.jwt] [--json]';

/** The code in a file (a certificate as PDF, or a text), or what was typed. */
async function codeOf(word: string): Promise<string> {
  const bytes = /^https?:/i.test(word) ? null : await readFile(word).catch(() => null);
  if (bytes === null) return word;
  const isPdf = bytes.subarray(0, 5).toString('latin1') === '%PDF-';
  return isPdf ? ((await codesInPdf(new Uint8Array(bytes)))[0] ?? '') : bytes.toString('utf8').trim();
}

interface KeySet {
  readonly keys?: readonly { readonly kid?: string; readonly x?: string; readonly y?: string }[];
}

async function keysOf(path: string): Promise<readonly PublicKey[] | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const { keys = [] } = JSON.parse(text) as KeySet;
    return keys.flatMap(({ kid, x, y }) =>
      kid === undefined || x === undefined || y === undefined ? [] : [{ keyNumber: Number(kid), x, y }],
    );
  } catch {
    return null;
  }
}

/** In force 0; not in force, or nothing that is known here 1; right but not up to date 3. */
function exitOf({ verdict }: Answer): number {
  if (verdict === 'valid') return exitCodes.done;
  return verdict === 'not-valid' ? exitCodes.refused : exitCodes.unavailable;
}

function sayAnswer(terminal: Terminal, answer: Answer): void {
  const { verdict, state, until, decision, asOf } = answer;
  const words = {
    valid: 'in force',
    'not-updated': 'signature right, state not up to date',
    'not-valid': 'not in force',
  };
  terminal.say(`${words[verdict]} (${state})`);
  if (until !== null) terminal.say(`until the end of ${formatVietnamese(until)}`);
  if (decision !== null) terminal.say(`by Decision ${decision}`);
  terminal.say(asOf === null ? 'no status list' : `status of ${formatInstantInVietnam(asOf)}`);
}

function sayUnknown(terminal: Terminal, why: string): number {
  terminal.complain(`Not in the data of this province (${why}).`);
  terminal.answer({ held: false, why });
  return exitCodes.refused;
}

async function verifyAlone(
  code: string,
  keyFile: string,
  listFile: string | undefined,
  terminal: Terminal,
): Promise<number> {
  const keys = await keysOf(keyFile);
  if (keys === null) {
    terminal.complain(`${keyFile} holds no keys. It is the answer of /v/khoa.json.`);
    return exitCodes.usage;
  }
  const checked = await checkToken(tokenOfText(code), keys, checkBytes);
  if (!checked.ok) return sayUnknown(terminal, checked.fault);
  const text = listFile === undefined ? null : await readFile(listFile, 'utf8').catch(() => null);
  const list = text === null ? null : await readStatusList(text, keys, checkBytes, gunzipSync);
  if (listFile !== undefined && list === null)
    terminal.complain(`${listFile} is no status list that one of the keys signed.`);
  const answer = answerTo(checked.facts, list, systemClock.now() as Instant);
  const { number, stars, issuedOn, validUntil, training } = checked.facts;
  terminal.say(`certificate ${writeCertificateCode(number)}: ${stars} stars${training ? ', made while training' : ''}`);
  sayAnswer(terminal, answer);
  terminal.answer({ held: true, code: writeCertificateCode(number), stars, issuedOn, validUntil, training, ...answer });
  return exitOf(answer);
}

/** Says what a code is worth. */
export async function verify({ rest, settings, terminal }: CommandCall): Promise<number> {
  const { file: word, values } = wordsOf(rest, ['--keys', '--list', '--as'], []);
  if (word === undefined) {
    terminal.complain(USAGE);
    return exitCodes.usage;
  }
  const code = await codeOf(word);
  const keyFile = values['--keys'];
  if (keyFile !== undefined) return await verifyAlone(code, keyFile, values['--list'], terminal);
  const installation = await openInstallation(settings, 'join');
  try {
    const found = await verifyCode(installation.ports, code);
    if (!found.ok) {
      terminal.refuse(found.problem, problemSentence(found.problem));
      return exitCodes.unavailable;
    }
    if (!found.value.known) return sayUnknown(terminal, found.value.why);
    const { paper, answer, signed } = found.value;
    terminal.say(`certificate ${paper.number}, ${paper.code}: ${paper.productName}, ${paper.stars} stars`);
    terminal.say(
      `${paper.producerName}; Decision ${paper.decisionNumber} of ${formatVietnamese(paper.issuedOn)}, ${paper.issuer}`,
    );
    sayAnswer(terminal, answer);
    const { token: _token, ...printed } = paper;
    terminal.answer({ held: true, signed, ...answer, certificate: printed });
    return exitOf(answer);
  } finally {
    await installation.close();
  }
}
