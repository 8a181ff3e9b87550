// Puts a letter of another room into the exchange folder, by its line in the outgoing book: its files and its metadata.

import { foldName, plainName } from '#kernel/vietnamese-text.ts';
import type { LetterId } from '#modules/directives/index.ts';
import { issuerKey } from '#modules/directives/index.ts';
import { findLetter, listEntriesOf } from '#modules/directives/services.ts';
import { isAmong } from '#modules/offices/index.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import type { Ports } from '#runner/ports.ts';
import { receivingOffices } from '../receiving-offices.ts';
import { organCode, type PacketFile, type PacketMetadata } from '../rules/packet.ts';
import { prepareFolder, writePacket } from './folder.ts';
import { METADATA_NAME, writeMetadata } from './metadata-xml.ts';

export type WrittenFile = Omit<PacketFile, 'bytes' | 'sha256'> & { readonly content: Uint8Array };

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
  const metadata: PacketMetadata = {
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
    files: asked.files.map(({ name, role, content }) => ({
      ...{ name, role },
      bytes: content.byteLength,
      sha256: sha256Hex(content),
    })),
  };
  const name = `${letter.issuedOn ?? ''}-${plainName(letter.fullNumber ?? '', 40)}-${letter.id.slice(-6)}`;
  await prepareFolder(root);
  await writePacket(root, name, [...asked.files, { name: METADATA_NAME, content: writeMetadata(metadata) }]);
  return name;
}
