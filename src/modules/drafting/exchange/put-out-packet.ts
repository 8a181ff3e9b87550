// Puts a letter of another room into the exchange folder, by its line in the outgoing book: its files and its metadata.

import type { LetterId } from '#modules/directives/index.ts';
import { findLetter, listEntriesOf } from '#modules/directives/services.ts';
import { isAmong } from '#modules/offices/index.ts';
import type { Ports } from '#runner/ports.ts';
import { receivingOffices } from '../receiving-offices.ts';
import { organCode } from '../rules/packet.ts';
import { packetRecipients } from './packet-recipients.ts';
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

/** Writes the packet; `null`: no folder is set, or it stands in no outgoing book. Answers the name of the packet. */
export async function putOutPacket(ports: Ports, asked: PutOutLetter): Promise<string | null> {
  const root = ports.exchangeRoot;
  const db = ports.database.read;
  const letter = root === null ? null : await findLetter(db, asked.letterId);
  const entries = await listEntriesOf(db, [asked.letterId]);
  const entry = entries.find((one) => one.direction === 'outgoing');
  if (root === null || letter === null || entry === undefined) return null;
  const known = await receivingOffices(db, letter.provinceCode, ports.clock.today());
  const waits = entries.filter((one) => one.sentBy !== null);
  const inside = known.filter((one) => isAmong(one.office, waits));
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
    to: packetRecipients(known, inside, asked.addressees),
    priority: 'normal',
    issuedAmount: null,
    dueDate: null,
  });
}
