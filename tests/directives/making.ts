// Letters for tests: the folder's own and composed ones, sent in and entered by people of the tests.

import type { Actor } from '#access/actor.ts';
import { formatVietnamese } from '#kernel/calendar.ts';
import type { LetterId } from '#modules/directives/index.ts';
import { LetterUpload } from '#modules/directives/letter-upload.ts';
import { headOfReading } from '#modules/directives/rules/head-of-reading.ts';
import type { EntryDirection, LetterDraftId } from '#modules/directives/rules/letter.ts';
import { openDraft } from '#modules/directives/use-cases/draft.ts';
import { enterLetter } from '#modules/directives/use-cases/enter-letter.ts';
import type { Ports } from '#runner/ports.ts';
import { done } from '../producers/people.ts';
import { letterBytes } from './expected-letter.ts';

/** Keys of offices: the province's own, Bình Lư, Mường Than. */
export const offices = { province: '12//', binhLu: '12/03390/', muongThan: '12/03618/' } as const;

export async function uploadOf(stem: string, form: 'pdf' | 'docx' | 'txt'): Promise<LetterUpload> {
  const upload = await LetterUpload.of(`${stem}.${form}`, letterBytes(stem, form));
  if (!upload.ok) throw new Error(JSON.stringify(upload.problem));
  return upload.value;
}

export function pasted(text: string): LetterUpload {
  const upload = LetterUpload.ofText(text);
  if (!upload.ok) throw new Error(JSON.stringify(upload.problem));
  return upload.value;
}

export async function draftOf(
  ports: Ports,
  actor: Actor,
  office: string,
  upload: LetterUpload,
  direction: EntryDirection = 'incoming',
): Promise<LetterDraftId> {
  return (await done(ports, actor, openDraft, { office, direction, upload })).draftId;
}

/** The boxes of a head as it was read. */
export function headInput(upload: LetterUpload): Record<string, string> {
  const head = headOfReading(upload.reading);
  return {
    docType: head.docType ?? '',
    fullNumber: head.fullNumber ?? '',
    issuedOn: head.issuedOn === null ? '' : formatVietnamese(head.issuedOn),
    issuer: head.issuer ?? '',
    issuerAbove: head.issuerAbove ?? '',
    place: head.place ?? '',
    subject: head.subject ?? 'Tăng cường quản lý sản phẩm OCOP',
    addressees: head.addressees.join('\n'),
    recipients: head.recipients.join('\n'),
    signerPrefix: head.signer?.prefix ?? '',
    signerTitle: head.signer?.title ?? '',
    signerName: head.signer?.name ?? '',
    dayReason: 'Chuyển sổ giấy vào phần mềm',
  };
}

/** A letter sent in and entered as it was read. */
export async function entered(
  ports: Ports,
  actor: Actor,
  office: string,
  upload: LetterUpload,
  more: Readonly<Record<string, unknown>> = {},
  direction: EntryDirection = 'incoming',
): Promise<{ readonly letterId: LetterId; readonly bookNumber: number | null; readonly how: string }> {
  const draftId = await draftOf(ports, actor, office, upload, direction);
  const input = { ...headInput(upload), onDay: '20/01/2026', ...more, draftId, version: 1 };
  return await done(ports, actor, enterLetter, input);
}

/** The same letter as Bình Lư writes it. */
export const binhLuLetter = (number: string, day: string, body: readonly string[]): string =>
  provinceLetter(number, day, body).replace('TỈNH LAI CHÂU', 'XÃ BÌNH LƯ').replace('Lai Châu, ', 'Bình Lư, ');

/** A letter of the province to its communes, as people write it. */
export const provinceLetter = (number: string, day: string, body: readonly string[]): string =>
  [
    'ỦY BAN NHÂN DÂN',
    'TỈNH LAI CHÂU',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    `Số: ${number}`,
    'V/v rà soát sản phẩm OCOP hết hạn',
    `Lai Châu, ${day}`,
    '',
    'Kính gửi: Ủy ban nhân dân các xã, phường.',
    '',
    ...body,
    '',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT, KTN.',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    '(đã ký)',
    'Nguyễn Văn Giả Định',
  ].join('\n');
