// The papers of the offices on a dossier that was sent: the receipt, Mẫu số 03, the letter to the province, the letter that asks to
// complete it. What they say of the dossier comes from its frozen copy; numbers and days that the clerk gives are dots until then.

import { formatInstantInVietnam } from '#kernel/calendar.ts';
import { checkOf } from '#law/checklist.ts';
import type { ThingsTakenIn } from '#modules/custody/services.ts';
import { communeReportForm, type ReportedMeeting } from '#official-forms/decision-26-2026/commune-report-form.ts';
import { type Issue, inSentence, peoplesCommittee } from '#official-forms/decree-30-2020/letter-frame.ts';
import { receiptSlip } from '#official-forms/decree-30-2020/receipt-slip.ts';
import { requestLetter } from '#official-forms/decree-30-2020/request-letter.ts';
import { supplementLetter } from '#official-forms/decree-30-2020/supplement-letter.ts';
import type { Paper } from '#official-forms/paper.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { textsOf } from '#texts/index.ts';
import { elsewhereWords, itemWords } from '../place-words.ts';
import { type FindingName, findingNames, meetingLines } from '../rules/commune-report.ts';
import type { DossierReturn } from '../rules/dossier.ts';
import type { LetterKey } from '../rules/letter.ts';
import type { Volume } from '../rules/volume.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import type { ReportView } from '../use-cases/view-report.ts';
import type { SubmissionView } from '../use-cases/view-submission.ts';
import { citedBytes } from './cited-bytes.ts';
import type { PaperSource } from './paper-source.ts';

/** What every paper of an office is drawn from. */
export interface OfficeFacts {
  readonly view: DossierView;
  readonly sent: SubmissionView;
  readonly source: PaperSource;
  readonly volume: Volume;
}

const kindWords = ({ kind }: PaperSource): string => inSentence(textsOf('vi').dossiers.kinds[kind]);
const samplesOf = ({ compiled, contents }: PaperSource): number =>
  contents.registration.sampleCount ?? compiled.set.samplesRequired;

/**
 * The receipt that a producer keeps.
 * @law 26/2026/QĐ-TTg, Điều 7 khoản 1 và 2
 */
export function receiptPaper({ view, sent, source, volume }: OfficeFacts): Paper {
  const { dossier, receivedByName, submissions } = view;
  const isLast = sent.ordinal === Math.max(...submissions.map((one) => one.ordinal));
  const { round, roundYear } = dossier;
  const { filing } = textsOf('vi').dossiers;
  const roundWords = round === null || roundYear === null ? null : filing.roundOf(round, roundYear);
  return receiptSlip({
    commune: source.commune,
    slipNumber: sent.frozen.slipNumber,
    receivedOn: sent.receivedOn,
    sentAt: formatInstantInVietnam(sent.sentAt),
    dueOn: sent.dueOn,
    round: isLast ? roundWords : undefined,
    receiver: isLast ? receivedByName : null,
    producerName: source.producer.name,
    representative: source.producer.representative,
    productName: source.product.name,
    kindWords: kindWords(source),
    evidence: volume,
    samples: samplesOf(source),
    ordinal: sent.ordinal,
    madeOn: source.madeOn,
    origin: source.origin,
  });
}

/** Number and day that the clerk gave a letter; dots where it has none yet. */
export function issueOf({ letterNumbers }: DossierView, { kind, ordinal }: LetterKey): Issue {
  const given = letterNumbers.find((one) => one.kind === kind && one.ordinal === ordinal);
  return { number: given?.number ?? null, date: given?.issuedOn ?? null };
}

/** A photograph of the report with its bytes. */
export type OpenedPhoto = ReportView['photos'][number] & { readonly content: Uint8Array };

/** The photographs of a report with their bytes. Files are never deleted: one that is missing is a fault. */
export async function openPhotos({ photos }: ReportView, store: FileStore): Promise<readonly OpenedPhoto[]> {
  const opened: OpenedPhoto[] = [];
  for (const photo of photos) opened.push({ ...photo, content: await citedBytes(photo.largeHash, store) });
  return opened;
}

function meetingOf(report: ReportView['report']): ReportedMeeting | null {
  if (report === null || meetingLines.every((line) => report[line] === null)) return null;
  const { meetingOn, meetingPlace, meetingAttendees, meeting } = report;
  return { on: meetingOn, place: meetingPlace, attendees: meetingAttendees, said: meeting };
}

/**
 * Mẫu số 03; a draft as long as it is not issued, with a signing code the clean sheet that is signed.
 * @law 26/2026/QĐ-TTg, Điều 7 khoản 2; Phụ lục III, Mẫu số 03
 */
export function reportPaper(
  { source, sent }: OfficeFacts,
  { claims, elsewhere, report }: ReportView,
  photos: readonly OpenedPhoto[],
  signingCode?: string,
): Paper {
  const { producer, product, compiled, madeOn } = source;
  const types: Readonly<Record<string, string>> = textsOf('vi').producers.types;
  const matter = (name: FindingName) => ({
    claims: claims[name],
    elsewhere: elsewhere[name].map((one) => elsewhereWords(textsOf('vi'), one)),
    finding: report?.findings[name] ?? null,
    photos: photos.filter((photo) => photo.matter === name),
  });
  const [material, labour, idea, identity] = findingNames.map(matter);
  if (material === undefined || labour === undefined || idea === undefined || identity === undefined) {
    throw new Error('Mẫu số 03 has four matters');
  }
  return communeReportForm({
    commune: source.commune,
    province: source.province,
    issue: { number: report?.reportNumber ?? null, date: report?.reportedOn ?? null },
    producer: {
      name: producer.name,
      organisationType: types[producer.producerType] ?? null,
      address: producer.address,
      representative: producer.representative,
      ...(producer.person ?? { gender: null, ethnicity: null, residence: null }),
    },
    productName: product.name,
    slipNumber: sent.frozen.slipNumber,
    receivedOn: sent.frozen.receivedOn,
    material,
    labour,
    idea,
    identity,
    meeting: meetingOf(report),
    signer: report?.signer ?? null,
    signerOffice: report?.signerOffice ?? null,
    madeOn: report?.reportedOn ?? madeOn,
    signingCode,
    comparedWithSignedAct: checkOf(compiled.set).state === 'checked',
    origin: source.origin,
  });
}

/**
 * The letter of the commune that goes with the file to the province.
 * @law 26/2026/QĐ-TTg, Điều 6 khoản 2 điểm a
 */
export function requestPaper(
  { view, source, volume }: OfficeFacts,
  { report }: ReportView,
  takenIn: ThingsTakenIn,
): Paper {
  const { set } = source.compiled;
  return requestLetter({
    commune: source.commune,
    province: source.province,
    issue: issueOf(view, { kind: 'request', ordinal: 1 }),
    producerName: source.producer.name,
    producerAddress: source.producer.address,
    productName: source.product.name,
    setName: `${set.number}. ${set.name}`,
    kindWords: kindWords(source),
    slipNumber: source.slipNumber,
    receivedOn: source.receivedOn,
    report: { number: report?.reportNumber ?? null, date: report?.reportedOn ?? null },
    evidence: volume,
    samples: samplesOf(source),
    takenIn,
    madeOn: source.madeOn,
    origin: source.origin,
  });
}

/**
 * What the commune asked to be completed, as a letter to the producer.
 * @law 26/2026/QĐ-TTg, Điều 7 khoản 2 điểm a
 */
export function returnPaper({ view, source, sent }: Omit<OfficeFacts, 'volume'>, returned: DossierReturn): Paper {
  const { commune, producer, product } = source;
  return supplementLetter({
    issuer: peoplesCommittee(commune),
    issue: issueOf(view, { kind: 'completion', ordinal: returned.ordinal }),
    numberPattern: '/UBND-KT',
    addressees: [producer.name],
    producerName: producer.name,
    productName: product.name,
    slipNumber: sent.frozen.slipNumber,
    receivedOn: sent.frozen.receivedOn,
    article: 'điểm a khoản 2 Điều 7',
    asking: `Ủy ban nhân dân ${inSentence(commune)}`,
    items: returned.items.map((item) => ({ place: itemWords(textsOf('vi'), item), note: item.note })),
    note: returned.note,
    completeBy: returned.dueOn,
    clock: 'Thời hạn 15 ngày làm việc của xã tạm dừng từ ngày trả hồ sơ và tiếp tục tính khi hồ sơ được nộp lại.',
    recipients: ['Như trên', 'Lưu: VT, KT'],
    signing: { offices: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: null },
    madeOn: returned.returnedOn,
    origin: source.origin,
  });
}
