// Puts a letter of another room into the exchange folder, by its line in the outgoing book: its files and its metadata.

import { foldName } from '#kernel/vietnamese-text.ts';
import type { LetterId } from '#modules/directives/index.ts';
import { issuerKey } from '#modules/directives/index.ts';
import { findLetter, listEntriesOf } from '#modules/directives/services.ts';
import { isAmong } from '#modules/offices/index.ts';
import type { Ports } from '#runner/ports.ts';
import { receivingOffices } from '../receiving-offices.ts';
import { organCode, type PacketMetadata } from '../rules/packet.ts';
import { sealPacket, type WrittenFile } from './seal-packet.ts';

/** What a room knows of its letter besides what the book says. */
export interface PutOutLetter {
  readonly letterId: LetterId;
  readonly officeName: string;
  readonly addressees: readonly string[];
  readonly signerPosition: string;
  readonly signerName: string;
  readonly files: readonly WrittenFile[];
}

/** Offices in whose books it waits, with whom it is addressed to by name; each once, with its code where the system knows it. */
async function recipientsOf(
  ports: Ports,
  { letterId, addressees }: PutOutLetter,
  provinceCode: string,
): Promise<PacketMetadata['to']> {
  const db = ports.database.read;
  const entries = await listEntriesOf(db, [letterId]);
  const known = await receivingOffices(db, provinceCode, ports.clock.today());
  const waits = entries.filter((entry) => entry.sentBy !== null);
  const inside = known.filter((one) => isAmong(one.office, waits));
  const key = (name: string): string => issuerKey(name) ?? foldName(name);
  return [
    ...inside.map((one) => ({ id: organCode(one.office), name: one.label })),
    ...addressees
      .filter((name) => !inside.some((one) => key(one.label) === key(name)))
      .map((name) => {
        const same = known.find((one) => key(one.label) === key(name));
        return { id: same === undefined ? '' : organCode(same.office), name };
      }),
  ];
}

/** Writes the packet; `null`: no folder is set, or it stands in no outgoing book. Answers the name of the packet. */
export async function putOutPacket(ports: Ports, asked: PutOutLetter): Promise<string | null> {
  const root = ports.exchangeRoot;
  const db = ports.database.read;
  const letter = root === null ? null : await findLetter(db, asked.letterId);
  const entry = (await listEntriesOf(db, [asked.letterId])).find((one) => one.direction === 'outgoing');
  if (root === null || letter === null || entry === undefined) return null;
  return await sealPacket(root, { ...letter, number: letter.fullNumber }, asked.files, {
    organ: { id: organCode(entry), name: asked.officeName },
    fileCatalog: String(entry.bookYear ?? ''),
    fileNotation: '',
    docOrdinal: String(entry.bookNumber ?? ''),
    typeName: letter.docType ?? '',
    codeNumber: letter.number ?? '',
    codeNotation: letter.symbol ?? '',
    issuedDate: letter.issuedOn,
    organName: letter.issuer ?? asked.officeName,
    subject: letter.subject ?? '',
    language: 'vi',
    pageAmount: letter.pages,
    description: '',
    signerPosition: asked.signerPosition,
    signerName: asked.signerName,
    to: await recipientsOf(ports, asked, letter.provinceCode),
    priority: 'normal',
    issuedAmount: null,
    dueDate: null,
  });
}
