// Who may do what with dossiers (26/2026/QĐ-TTg, Art. 6, 7.1, 7.2); part of `authorisation.expected.ts`.

import { intakeExpected } from './authorisation-intake.expected.ts';
import {
  type Allowed,
  andInvited,
  COMMUNE,
  type ExpectedAct,
  everybody,
  may,
  NOT_PUBLIC,
  OWN_ACCOUNT,
  ownProducer,
  PROVINCE,
  PUBLIC,
  readers,
  signedIn,
} from './authorisation-words.ts';

/** Who writes a dossier; the commune guides its producers and types for who cannot (Art. 10.4a). */
const writers: readonly Allowed[] = [
  may('commune-officer', COMMUNE, 'types as proxy what a producer of the commune brings (Art. 10.4a)'),
  ownProducer('Art. 7.1: the producer prepares its dossier and puts it into the software'),
];
const communeOnly = (why: string): readonly Allowed[] => [may('commune-officer', COMMUNE, why)];

/** Who reads what a producer proves itself with; nobody who only helps with the machine or the papers' numbers. */
const proofReaders: readonly Allowed[] = [
  ...readers.filter((one) => !['platform-admin', 'clerk@province', 'clerk@commune'].includes(one.holder)),
  ownProducer('its own proof'),
];
/** Who numbers the letters of exactly its own office; the province gives no number of a commune, nor the other way. */
const numberers = (why: string): readonly Allowed[] =>
  (['province-officer', 'commune-officer', 'clerk@province', 'clerk@commune'] as const).map((holder) =>
    may(holder, COMMUNE, why),
  );
const invites = [ownProducer('Art. 7.1: the producer answers for its dossier, so it alone says who helps')];
const NOT_THE_LINKER = 'only the producer and the commune that guides it say who follows a dossier';
const NOT_THE_TYPIST = 'the word of a producer is recorded by the commune that typed, and by nobody else';
const NOT_THE_INVITER = 'nobody lets others into the dossier of a producer';
const NOT_THE_FILER = 'scores, signs, inspects or runs the machine; does not write what others will judge';

/** Who talks inside the offices: those who receive, consolidate, advise and sign (Art. 7.2, 7.3). */
const talkers: readonly Allowed[] = readers.filter((one) =>
  ['province-officer', 'department-officer', 'commune-officer', 'leader@province', 'leader@commune'].includes(
    one.holder,
  ),
);
/** The same and the producer's side; the use case decides in whose threads. */
const speakers = andInvited([...talkers, ownProducer('in the threads that it sees')]);
const INTERNAL = 'what the offices say among themselves is for commune, province and advisory team (Art. 7.2, 7.3)';
const NOT_THE_SPEAKER = 'does not speak in the threads of a dossier';

export const dossiersExpected: readonly ExpectedAct[] = [
  ...intakeExpected,
  { act: 'dossiers/list-citations', allowed: [...readers, ownProducer('its own dossiers')], others: NOT_PUBLIC },
  {
    act: 'dossiers/list-dossiers',
    allowed: andInvited([...readers, ownProducer('its own dossiers')]),
    others: NOT_PUBLIC,
  },
  {
    act: 'dossiers/view-dossier',
    allowed: andInvited([...readers, ownProducer('its own dossiers')]),
    others: NOT_PUBLIC,
  },
  { act: 'dossiers/see-choices', allowed: writers, others: NOT_THE_FILER },
  { act: 'dossiers/open-dossier', allowed: writers, others: NOT_THE_FILER },
  { act: 'dossiers/save-part', allowed: andInvited(writers), others: NOT_THE_FILER },
  { act: 'dossiers/drop-dossier', allowed: writers, others: NOT_THE_FILER },
  { act: 'dossiers/list-wallet-to-cite', allowed: andInvited(writers), others: NOT_THE_FILER },
  { act: 'dossiers/check-dossier', allowed: andInvited(writers), others: NOT_THE_FILER },
  { act: 'dossiers/submit-dossier', allowed: writers, others: NOT_THE_FILER },
  {
    act: 'dossiers/give-consent',
    allowed: [ownProducer('Art. 7.1: the producer answers for what was typed in its name')],
    others: 'nobody gives the producer’s word in its place',
  },
  {
    act: 'dossiers/record-consent',
    allowed: communeOnly('the commune keeps the paper that the producer signed'),
    others: 'the paper lies with the commune that typed',
  },
  {
    act: 'dossiers/ask-for-consent',
    allowed: communeOnly('the commune that typed asks the producer for its word (Art. 10.4a)'),
    others: 'only who typed has a word to ask for',
  },
  {
    act: 'dossiers/deny-dossier',
    allowed: [ownProducer('Art. 7.1: the producer answers for its dossier, so it may say that it was not asked')],
    others: 'nobody says in the place of a producer that it was not asked',
  },
  {
    act: 'dossiers/answer-denial',
    allowed: [
      may('commune-officer', COMMUNE, 'Art. 10.4: the commune guides its producers; the use case keeps out who typed'),
      may('province-officer', PROVINCE, 'Art. 10.3: the office of the province looks into what went wrong'),
    ],
    others: 'only an office that guides or manages answers',
  },
  {
    act: 'dossiers/view-submission',
    allowed: andInvited([...readers, ownProducer('what it sent')]),
    others: NOT_PUBLIC,
  },
  {
    act: 'dossiers/open-whole-dossier',
    allowed: [
      ...readers.filter((r) => !/^(platform-admin|clerk)/.test(r.holder)),
      ownProducer('what it sent, with its own papers'),
    ],
    others: 'holds every paper of the producer: for those who assess, decide, inspect or examine, as the wallet is',
  },
  {
    act: 'dossiers/take-in-dossier',
    allowed: communeOnly('Art. 7.2: the commune receives'),
    others: 'the commune alone receives and checks components (Art. 7.2a)',
  },
  {
    act: 'dossiers/view-report',
    allowed: [
      ...readers.filter((r) =>
        ['province-officer', 'commune-officer', 'leader@province', 'leader@commune', 'auditor'].includes(r.holder),
      ),
      ...numberers('numbers, stamps and sends the report and the letter of its own office').filter((r) =>
        r.holder.startsWith('clerk'),
      ),
    ],
    others: 'a report of the commune is a draft until it is issued to the province (Art. 7.2b)',
  },
  {
    act: 'dossiers/assess-dossier',
    allowed: communeOnly('Art. 7.2a: the commune assesses four matters, and gives no points'),
    others: 'the commune alone assesses and reports (Art. 7.2)',
  },
  {
    act: 'dossiers/forward-dossier',
    allowed: communeOnly('Art. 7.2b: the commune issues the report and sends the file'),
    others: 'the commune alone assesses and reports (Art. 7.2)',
  },
  ...(['list-letters', 'number-letter'] as const).map((verb) => ({
    act: `dossiers/${verb}` as const,
    allowed: numberers(
      'the clerk registers what the office issues (30/2020/NĐ-CP, Art. 15); an officer where there is none',
    ),
    others: 'the numbers of an office are given in that office',
  })),
  ...['add-report-photos', 'change-report-photo', 'remove-report-photo'].map((verb) => ({
    act: `dossiers/${verb}` as const,
    allowed: communeOnly('Art. 7.2a: the commune shows what it found'),
    others: 'the commune alone assesses and reports (Art. 7.2)',
  })),
  {
    act: 'dossiers/return-dossier',
    allowed: communeOnly('Art. 7.2a: the commune checks components'),
    others: 'the commune alone receives and checks components (Art. 7.2a)',
  },
  { act: 'dossiers/list-invitations', allowed: invites, others: NOT_THE_INVITER },
  { act: 'dossiers/invite-editor', allowed: invites, others: NOT_THE_INVITER },
  { act: 'dossiers/change-invitation', allowed: invites, others: NOT_THE_INVITER },
  { act: 'dossiers/end-invitation', allowed: invites, others: NOT_THE_INVITER },
  {
    act: 'dossiers/look-at-invitation',
    allowed: signedIn('who is invited sees to what before answering'),
    others: OWN_ACCOUNT,
  },
  {
    act: 'dossiers/accept-invitation',
    allowed: signedIn('who is invited answers for themselves'),
    others: OWN_ACCOUNT,
  },
  {
    act: 'dossiers/make-consent-code',
    allowed: communeOnly('the commune that typed asks the producer for its word (Art. 10.4a)'),
    others: NOT_THE_TYPIST,
  },
  {
    act: 'dossiers/view-consent-code',
    allowed: communeOnly('who hands the printed code over'),
    others: NOT_THE_TYPIST,
  },
  {
    act: 'dossiers/confirm-by-code',
    allowed: communeOnly('the commune records what the producer read back'),
    others: NOT_THE_TYPIST,
  },
  { act: 'dossiers/add-signed-page', allowed: writers, others: NOT_THE_FILER },
  { act: 'dossiers/remove-signed-page', allowed: writers, others: NOT_THE_FILER },
  {
    act: 'dossiers/recheck-signature',
    allowed: [
      may('commune-officer', COMMUNE, 'Art. 7.2: the commune looks into what the dossier says'),
      may('province-officer', PROVINCE, 'Art. 7.3: the office of the province verifies before the council meets'),
      may('department-officer', PROVINCE, 'a department knows the papers of its field (Art. 9)'),
    ],
    others:
      'a signature is checked again by an office that assesses the dossier; never by who sent it, nor by who only reads',
  },
  { act: 'dossiers/view-signed-page', allowed: andInvited(proofReaders), others: NOT_PUBLIC },
  {
    act: 'dossiers/read-person-lines',
    allowed: proofReaders,
    others:
      'personal data of a representative is for who assesses, inspects or examines, and for the producer; not for helpers',
  },
  { act: 'dossiers/list-status-links', allowed: writers, others: NOT_THE_LINKER },
  { act: 'dossiers/make-status-link', allowed: writers, others: NOT_THE_LINKER },
  { act: 'dossiers/revoke-status-link', allowed: writers, others: NOT_THE_LINKER },
  {
    act: 'dossiers/view-status-by-link',
    allowed: everybody(
      'whoever holds a link that was made for this sees where one dossier stands, and nothing of anybody',
    ),
    others: PUBLIC,
  },
  { act: 'dossiers/view-cited-piece', allowed: andInvited(proofReaders), others: NOT_PUBLIC },
  { act: 'dossiers/list-comments', allowed: andInvited(proofReaders), others: NOT_PUBLIC },
  {
    act: 'dossiers/write-comment',
    allowed: andInvited([
      may('province-officer', PROVINCE, 'ocopOffice: asks and answers about what it checks (Art. 7.3a)'),
      may('commune-officer', COMMUNE, 'guides its producers (Art. 7.2, 10.4a)'),
      ownProducer('Art. 7.1: the producer answers for its dossier'),
    ]),
    others: 'the offices that receive the dossier speak with its producer',
  },
  {
    act: 'dossiers/list-internal-comments',
    allowed: [...talkers, may('auditor', PROVINCE, 'examines everything in the province, changes nothing')],
    others: INTERNAL,
  },
  { act: 'dossiers/write-internal-comment', allowed: talkers, others: INTERNAL },
  { act: 'dossiers/correct-comment', allowed: speakers, others: NOT_THE_SPEAKER },
  { act: 'dossiers/resolve-thread', allowed: speakers, others: NOT_THE_SPEAKER },
  { act: 'dossiers/reopen-thread', allowed: speakers, others: NOT_THE_SPEAKER },
];
