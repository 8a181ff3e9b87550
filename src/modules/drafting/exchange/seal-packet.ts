// What every packet that goes out is made of: the signed copy, the letter as PDF and DOCX, and the metadata that names them by their hashes.

import type { LocalDate } from '#kernel/calendar.ts';
import type { FileHash } from '#kernel/ids.ts';
import { plainName } from '#kernel/vietnamese-text.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import { paperFormats } from '#platform/documents/paper-formats.ts';
import type { Ports } from '#runner/ports.ts';
import type { PacketFile, PacketMetadata } from '../rules/packet.ts';
import { prepareFolder, writePacket } from './folder.ts';
import { METADATA_NAME, writeMetadata } from './metadata-xml.ts';

export type WrittenFile = Omit<PacketFile, 'bytes' | 'sha256'> & { readonly content: Uint8Array };

/** A paper as PDF and DOCX, behind its signed copy where there is one; `of`: whose copy it is, where the store of files has lost it. */
export async function paperFiles(
  ports: Ports,
  paper: Parameters<typeof paperFormats.pdf.render>[0],
  signed: { readonly sha256: FileHash; readonly mediaType: string } | null,
  of: string,
): Promise<readonly WrittenFile[]> {
  const files: WrittenFile[] = [];
  if (signed !== null) {
    const content = await ports.files.get(signed.sha256);
    if (content === null) throw new Error(`the signed copy of ${of} is not in the store of files`);
    const name = signed.mediaType === 'application/pdf' ? 'ban-ky.pdf' : 'ban-ky.jpg';
    files.push({ name, role: 'signed', content });
  }
  return [
    ...files,
    { name: 'van-ban.pdf', role: 'document', content: await paperFormats.pdf.render(paper, ports.mode) },
    { name: 'van-ban.docx', role: 'editable', content: await paperFormats.docx.render(paper, ports.mode) },
  ];
}

/** Writes a packet into the exchange folder, named after its letter; answers its name. */
export async function sealPacket(
  root: string,
  letter: { readonly issuedOn: LocalDate | null; readonly number: string | null; readonly id: string },
  files: readonly WrittenFile[],
  said: Omit<PacketMetadata, 'files'>,
): Promise<string> {
  const metadata: PacketMetadata = {
    ...said,
    files: files.map(({ name, role, content }) => ({
      ...{ name, role },
      bytes: content.byteLength,
      sha256: sha256Hex(content),
    })),
  };
  const name = `${letter.issuedOn ?? ''}-${plainName(letter.number ?? '', 40)}-${letter.id.slice(-6)}`;
  await prepareFolder(root);
  await writePacket(root, name, [...files, { name: METADATA_NAME, content: writeMetadata(metadata) }]);
  return name;
}
