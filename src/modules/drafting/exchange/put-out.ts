// Puts an issued letter into the exchange folder: the signed copy, the letter as PDF and DOCX, and its metadata. Done after the act is durable; the
// office's own document system takes it from there.

import { templateOf } from '#law/outgoing-kinds.ts';
import { numberParts } from '#modules/directives/index.ts';
import { listEntriesOf } from '#modules/directives/services.ts';
import type { Ports } from '#runner/ports.ts';
import { draftPaper } from '../draft-paper.ts';
import { receivingOffices } from '../receiving-offices.ts';
import type { DraftId, OutgoingDraft } from '../rules/draft.ts';
import { issuerOf } from '../rules/letter-heading.ts';
import { organCode, type PacketMetadata } from '../rules/packet.ts';
import { findDraft } from '../store.ts';
import { packetRecipients } from './packet-recipients.ts';
import { paperFiles, sealPacket } from './seal-packet.ts';

const PRIORITY = { khan: 'urgent', 'thuong-khan': 'very-urgent', 'hoa-toc': 'express' } as const;

/** What the metadata says of an issued letter. */
function metadataOf(
  draft: OutgoingDraft,
  more: {
    readonly bookNumber: number | null;
    readonly to: PacketMetadata['to'];
    readonly pages: number | null;
  },
): Omit<PacketMetadata, 'files'> {
  const { content, number, issuedOn, signing, kind } = draft;
  const { number: codeNumber, symbol: codeNotation } = numberParts(number);
  return {
    organ: { id: organCode(draft), name: content.issuerName },
    fileCatalog: String(draft.issuedYear ?? ''),
    fileNotation: '',
    docOrdinal: String(more.bookNumber ?? ''),
    typeName: templateOf(kind).name,
    codeNumber: codeNumber ?? '',
    codeNotation: codeNotation ?? '',
    issuedDate: issuedOn,
    organName: issuerOf(content).named,
    subject: content.subject,
    language: 'vi',
    pageAmount: more.pages,
    description: '',
    signerPosition: (signing?.lines ?? []).join(' '),
    signerName: signing?.name ?? '',
    to: more.to,
    priority: content.urgency === null ? 'normal' : PRIORITY[content.urgency],
    issuedAmount: null,
    dueDate: null,
  };
}

/** Writes the packet of an issued letter; `null`: no folder is set, or the letter was not issued. Answers the name of the packet. */
export async function putOut(ports: Ports, draftId: DraftId): Promise<string | null> {
  const root = ports.exchangeRoot;
  const db = ports.database.read;
  const draft = root === null ? null : await findDraft(db, draftId);
  if (root === null || draft === null || draft.state !== 'issued' || draft.file === null || draft.letterId === null)
    return null;
  const paper = draftPaper(draft, null, draft.issuedOn ?? ports.clock.today());
  const files = await paperFiles(ports, paper, draft.file, draftId);
  const entries = await listEntriesOf(db, [draft.letterId]);
  const known = await receivingOffices(db, draft.provinceCode, ports.clock.today());
  const inside = known.filter((one) => draft.content.offices.includes(one.key));
  const metadata = metadataOf(draft, {
    bookNumber: entries.find((entry) => entry.direction === 'outgoing')?.bookNumber ?? null,
    to: packetRecipients(known, inside, draft.content.addressees),
    pages: draft.file.pages,
  });
  return await sealPacket(root, draft, files, metadata);
}
