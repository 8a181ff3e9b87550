// Takes one packet out of the exchange folder: its letter waits in the book of incoming letters of the office that it names. The same packet is
// never taken twice; an office that it does not name has nothing to do with it.

import { join } from 'node:path';
import { z } from 'zod';
import type { FileHash } from '#kernel/ids.ts';
import { DOCX } from '#kernel/media-types.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { loadTerritory } from '#law/territory.ts';
import {
  issuerKey,
  type LetterFile,
  type LetterHeadWords,
  nobodysHead,
  numberKey,
  readLetter,
} from '#modules/directives/index.ts';
import { awaitIncoming } from '#modules/directives/services.ts';
import { CheckedFile, keepFile } from '#modules/evidence/services.ts';
import { actingFor, subjectOfOffice } from '#modules/offices/services.ts';
import { provincesOn } from '#modules/territory/index.ts';
import { readDocument } from '#platform/document-text/read-document.ts';
import { text } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { IN } from '../exchange/folder.ts';
import { type ReadPacket, readPacket } from '../exchange/read-packet.ts';
import { type ReceivingOffice, receivingOffices } from '../receiving-offices.ts';
import { isPlainName, organCode, type Packet, type PacketMetadata } from '../rules/packet.ts';
import { findPackets, insertPacket, lockPackets } from '../store.ts';

async function packetNamed(name: string, { ports }: Context): Promise<Result<ReadPacket>> {
  if (ports.exchangeRoot === null) return refuse(problem('unavailable', 'drafting/no-exchange-folder'));
  if (!isPlainName(name)) return refuse(problem('invalid', 'drafting/packet-name', { file: name }));
  return await readPacket(join(ports.exchangeRoot, IN, name));
}

/** The offices of this installation that a packet names: by their code, else by their name. */
async function namedOffices({ to }: PacketMetadata, context: Context): Promise<readonly ReceivingOffice[]> {
  const provinces = provincesOn(await loadTerritory(), context.today);
  const codes = new Set(to.flatMap((one) => (one.id === '' ? [] : [one.id.slice(0, 2)])));
  const names = new Set(to.map((one) => foldName(one.name).replace(/^uy ban nhan dan /u, 'ubnd ')));
  const found: ReceivingOffice[] = [];
  for (const { code } of provinces) {
    // Who is named without a code is looked for in the provinces that the packet names, or everywhere where it names none.
    const byName = to.some((one) => one.id === '');
    if (!codes.has(code) && (codes.size > 0 || !byName)) continue;
    for (const one of await receivingOffices(context.db, code, context.today)) {
      const isNamed = to.some((organ) => organ.id === organCode(one.office));
      if (isNamed || (byName && names.has(foldName(one.label)))) found.push(one);
    }
  }
  return found;
}

const orNull = (words: string): string | null => (words === '' ? null : words);

/** What the book says of the letter: its metadata, and what is in its text where that says nothing. */
function headOf(metadata: PacketMetadata, read: string | null): LetterHeadWords {
  const reading = read === null ? null : readLetter(read);
  const { codeNumber, codeNotation } = metadata;
  return {
    ...nobodysHead,
    docType: orNull(metadata.typeName) ?? reading?.docType?.value ?? null,
    number: orNull(codeNumber),
    symbol: orNull(codeNotation),
    fullNumber: codeNumber === '' || codeNotation === '' ? null : `${codeNumber}/${codeNotation}`,
    issuedOn: metadata.issuedDate ?? reading?.date?.value ?? null,
    issuer: orNull(metadata.organName) ?? reading?.issuer?.name ?? null,
    issuerAbove: reading?.issuer?.parent ?? null,
    place: reading?.place?.value ?? null,
    subject: orNull(metadata.subject) ?? reading?.subject?.value ?? null,
    addressees: reading?.addressees.map((one) => one.value) ?? metadata.to.map((one) => one.name),
    recipients: reading?.recipients.map((one) => one.value) ?? [],
    signer:
      metadata.signerName === '' && metadata.signerPosition === ''
        ? null
        : {
            prefix: reading?.signer?.prefix?.value ?? null,
            title: reading?.signer?.title?.value ?? orNull(metadata.signerPosition),
            name: orNull(metadata.signerName),
          },
  };
}

/** What the metadata says otherwise than the letter itself; `null`: they agree, or the letter could not be read. */
function differenceOf(metadata: PacketMetadata, words: string | null): string | null {
  const reading = words === null ? null : readLetter(words);
  if (reading === null) return null;
  const said = `${metadata.codeNumber}/${metadata.codeNotation}`;
  const number = reading.fullNumber?.value ?? null;
  const issuer = reading.issuer?.name ?? null;
  const differs = [
    ...(number !== null && said !== '/' && numberKey(number) !== numberKey(said)
      ? [`số ${said}, văn bản ghi ${number}`]
      : []),
    ...(issuer !== null && metadata.organName !== '' && issuerKey(issuer) !== issuerKey(metadata.organName)
      ? [`cơ quan ${metadata.organName}, văn bản ghi ${issuer}`]
      : []),
  ];
  return differs.length === 0 ? null : `Chưa chắc: metadata ghi ${differs.join('; ')}.`;
}

type PacketContent = ReadPacket['files'][number];

/** The letter itself among the files: what was signed, else the document, else the first. */
const mainOf = (files: readonly PacketContent[]): PacketContent | undefined =>
  ['signed', 'document', 'editable'].flatMap((role) => files.find((file) => file.role === role) ?? []).at(0) ??
  files[0];

async function keptOf(context: Context, file: PacketContent): Promise<Result<LetterFile>> {
  if (/\.docx$/iu.test(file.name)) {
    const sha256 = (await context.ports.files.put(file.content)) as FileHash;
    return ok({ sha256, mediaType: DOCX, bytes: file.bytes, pages: null, name: file.name });
  }
  const checked = await CheckedFile.of(file.name, file.content);
  if (!checked.ok)
    return refuse(problem('invalid', 'drafting/packet-file-refused', { file: file.name, why: checked.problem.code }));
  const { sha256, mediaType, bytes, pages, name } = await keepFile(context, checked.value);
  return ok({ sha256, mediaType, bytes, pages, name });
}

/** The words of the letter: of its document or its editable form before a scan. */
async function wordsOf(files: readonly PacketContent[]): Promise<string | null> {
  for (const role of ['document', 'editable', 'signed', 'attachment'] as const) {
    for (const file of files.filter((one) => one.role === role && /\.(?:pdf|docx)$/iu.test(one.name))) {
      const read = await readDocument(file.content);
      if (read.ok && !read.value.scanned) return read.value.text;
    }
  }
  return null;
}

export const takePacket = defineUseCase({
  name: 'drafting/take-packet',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 21, 22',
  input: z.object({ packet: text(160) }),
  async subject({ packet }, context) {
    const read = await packetNamed(packet, context);
    if (!read.ok) return read;
    const acts = await actingFor(context);
    const mine = (await namedOffices(read.value.metadata, context)).filter((one) => acts(one.office));
    return mine.length === 0
      ? refuse(
          problem('not-found', 'drafting/packet-for-nobody', {
            to: read.value.metadata.to.map((one) => one.name).join('; '),
          }),
        )
      : ok(mine.map((one) => subjectOfOffice(one.office)));
  },
  async run({ packet: name }, context) {
    const read = await packetNamed(name, context);
    if (!read.ok) return read;
    const { metadata, files, contentHash } = read.value;
    await lockPackets(context.db, contentHash);
    const before = await findPackets(context.db, contentHash);
    const [first] = before;
    if (first !== undefined)
      return refuse(problem('conflict', 'drafting/packet-taken-already', { letterId: first.letterId }));
    const main = mainOf(files);
    if (main === undefined) return refuse(problem('invalid', 'drafting/packet-files-count'));
    const kept = await keptOf(context, main);
    if (!kept.ok) return kept;
    for (const other of files) if (other !== main) await context.ports.files.put(other.content);
    const words = await wordsOf(files);
    const others = files.filter((one) => one !== main).map((one) => one.name);
    const letters: string[] = [];
    const acts = await actingFor(context);
    for (const one of await namedOffices(metadata, context)) {
      if (!acts(one.office)) continue;
      const held = await awaitIncoming(context, {
        office: one.office,
        head: headOf(metadata, words),
        text: words,
        file: kept.value,
        onDay: context.today,
        note: [differenceOf(metadata, words), others.join(', ')].filter(Boolean).join(' ').slice(0, 400) || null,
      });
      if (!held.ok) return held;
      const packet: Packet = {
        id: context.newId<'exchange-packet'>(),
        ...one.office,
        ...{ name, contentHash, letterId: held.value.letterId, madeAt: context.now },
        files: files.map(({ content: _content, ...said }) => said),
      };
      await insertPacket(context.db, packet);
      context.touch({ kind: 'exchange-packet', id: packet.id, before: null, after: packet });
      letters.push(held.value.letterId);
    }
    return ok({ packet: name, letterIds: letters });
  },
});
