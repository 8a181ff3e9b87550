// What a packet of the exchange folder says of its letter: the data of an outgoing document (30/2020/NĐ-CP, Annex VI), and its files by their
// SHA-256. The office's own document system stays the system of record; nothing here is certified by anybody.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/ids.ts';
import type { LetterId } from '#modules/directives/index.ts';
import type { BodyId } from '#modules/offices/index.ts';

/** A file of a packet: its name in the folder, what it is, its hash. */
export interface PacketFile {
  readonly name: string;
  readonly role: 'signed' | 'document' | 'editable' | 'attachment';
  readonly bytes: number;
  readonly sha256: string;
}

export interface PacketOrgan {
  /** The code of the office in the system, or of its document system; may be empty. */
  readonly id: string;
  readonly name: string;
}

/** Fields of Annex VI, by their names there. */
export interface PacketMetadata {
  readonly organ: PacketOrgan;
  readonly fileCatalog: string;
  readonly fileNotation: string;
  readonly docOrdinal: string;
  readonly typeName: string;
  readonly codeNumber: string;
  readonly codeNotation: string;
  readonly issuedDate: LocalDate | null;
  readonly organName: string;
  readonly subject: string;
  readonly language: string;
  readonly pageAmount: number | null;
  readonly description: string;
  readonly signerPosition: string;
  readonly signerName: string;
  readonly to: readonly PacketOrgan[];
  /** `normal`, `urgent`, `very-urgent`, `express`. */
  readonly priority: string;
  readonly issuedAmount: number | null;
  readonly dueDate: LocalDate | null;
  readonly files: readonly PacketFile[];
}

/** A packet that was taken, kept so that none is taken twice. */
export interface Packet {
  readonly id: Id<'exchange-packet'>;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly bodyId: BodyId | null;
  readonly name: string;
  readonly contentHash: string;
  readonly letterId: LetterId;
  readonly files: readonly PacketFile[];
  readonly madeAt: Instant;
}

/**
 * The code by which packets name an office: province, commune, body.
 * @example organCode({ provinceCode: '12', communeCode: '03390', bodyId: null }) // '12.03390'
 */
export function organCode({
  provinceCode,
  communeCode,
  bodyId,
}: Pick<Packet, 'provinceCode' | 'communeCode' | 'bodyId'>): string {
  return [provinceCode, communeCode, bodyId].filter((one) => one !== null).join('.');
}

/** Names of files and folders that are taken: plain, not hidden, no way out of the folder. */
export const isPlainName = (name: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,150}$/u.test(name) &&
  !name.includes('..') &&
  !/\.(?:tmp|part|crdownload)$/iu.test(name);
