// Letters in the books of a training installation, so that the room is not empty: the district letter of January 2025, and letters composed
// after it, which say so.

import { formatVietnamese } from '#kernel/calendar.ts';
import { LetterUpload } from '#modules/directives/letter-upload.ts';
import { headOfReading } from '#modules/directives/rules/head-of-reading.ts';
import { openDraft } from '#modules/directives/use-cases/draft.ts';
import { enterLetter } from '#modules/directives/use-cases/enter-letter.ts';
import { listLetters } from '#modules/directives/use-cases/list-letters.ts';
import type { Ports } from '#runner/ports.ts';
import { trainingActs } from './acts.ts';
import given from './sample-letters.json' with { type: 'json' };

interface SampleLetter {
  /** Key of the office. */
  readonly office: string;
  readonly direction: 'incoming' | 'outgoing';
  /** `null`: the day it was issued on. */
  readonly onDay: string | null;
  readonly isSample: boolean;
  /** Offices in the system that it goes to. */
  readonly offices?: readonly string[];
  readonly text: string;
}
const letters = given as readonly SampleLetter[];

/** Enters the letters once; a second start finds them there. */
export async function enterSampleLetters(ports: Ports): Promise<readonly string[]> {
  const { act } = trainingActs(ports, 'letters');
  if (!(await act(listLetters, {})).isEmpty) return [];
  for (const { office, direction, onDay, text, isSample, ...more } of letters) {
    const upload = LetterUpload.ofText(text);
    if (!upload.ok) throw new Error(`training letters: ${JSON.stringify(upload.problem)}`);
    const head = headOfReading(upload.value.reading);
    const { draftId } = await act(openDraft, { office, direction, upload: upload.value });
    const issued = head.issuedOn === null ? '' : formatVietnamese(head.issuedOn);
    await act(enterLetter, {
      ...{ draftId, version: 1, docType: head.docType, fullNumber: head.fullNumber, issuedOn: issued },
      ...{ issuer: head.issuer, issuerAbove: head.issuerAbove, place: head.place },
      subject: head.subject ?? 'Tăng cường quản lý sản phẩm OCOP',
      addressees: head.addressees.join('\n'),
      recipients: head.recipients.join('\n'),
      ...{ signerPrefix: head.signer?.prefix, signerTitle: head.signer?.title, signerName: head.signer?.name },
      onDay: onDay ?? issued,
      dayReason: 'Văn bản mẫu của bản tập huấn',
      isSample,
      ...more,
    });
  }
  return [`  training: ${letters.length} letters in the books of the province and of Bình Lư`];
}
