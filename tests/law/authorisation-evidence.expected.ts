// Who may do what with the evidence wallet of a producer (26/2026/QĐ-TTg, Phụ lục III, Mẫu số 02, Phần III); part of
// `authorisation.expected.ts`.

import { type Allowed, COMMUNE, type ExpectedAct, may, ownProducer, PROVINCE, readers } from './authorisation-words.ts';

/** Who reads what a producer hands in: those who assess, decide, inspect or examine. */
const evidenceReaders: readonly Allowed[] = [
  ...readers.filter((r) => !['platform-admin', 'clerk@province', 'clerk@commune'].includes(r.holder)),
  ownProducer('Form 02, part III: the producer hands in its own evidence'),
];
/** Who fills the wallet. The province checks what others entered, and enters nothing itself. */
const evidenceKeepers: readonly Allowed[] = [
  may('commune-officer', COMMUNE, 'the commune guides its producers and enters papers in their place (Art. 7.2)'),
  ownProducer('Art. 7.1: the producer prepares its dossier and answers for it'),
];
const NO_EVIDENCE = 'papers of a producer are for the producer and for those who assess, inspect or examine it';
const NO_EVIDENCE_ENTRY = 'the producer answers for its evidence; who judges it does not make it';

export const evidenceExpected: readonly ExpectedAct[] = [
  { act: 'evidence/list-ending', allowed: evidenceReaders, others: NO_EVIDENCE },
  { act: 'evidence/list-wallet', allowed: evidenceReaders, others: NO_EVIDENCE },
  { act: 'evidence/view-piece', allowed: evidenceReaders, others: NO_EVIDENCE },
  { act: 'evidence/add-piece', allowed: evidenceKeepers, others: NO_EVIDENCE_ENTRY },
  { act: 'evidence/change-piece', allowed: evidenceKeepers, others: NO_EVIDENCE_ENTRY },
  { act: 'evidence/withdraw-piece', allowed: evidenceKeepers, others: NO_EVIDENCE_ENTRY },
  { act: 'evidence/add-file', allowed: evidenceKeepers, others: NO_EVIDENCE_ENTRY },
  { act: 'evidence/remove-file', allowed: evidenceKeepers, others: NO_EVIDENCE_ENTRY },
  {
    act: 'evidence/cut-scanned-pages',
    allowed: [],
    others: 'the software cuts what was split before pages were cut; nobody asks for it',
  },
  {
    act: 'evidence/record-check',
    allowed: [
      may('commune-officer', COMMUNE, 'Art. 7.2: the commune looks into what the dossier says'),
      may('province-officer', PROVINCE, 'Art. 7.3: the office of the province verifies before the council meets'),
      may('department-officer', PROVINCE, 'a department knows the papers of its field (Art. 9)'),
    ],
    others: 'a paper is checked by an office that assesses it; never by who handed it in, nor by who only reads',
  },
];
