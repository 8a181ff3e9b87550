// Who may do what with the paper dossier of a recognised product (26/2026/QĐ-TTg, Art. 6.1, 9); part of
// `authorisation.expected.ts`.

import { type Allowed, COMMUNE, type ExpectedAct, may, ownProducer, PROVINCE, readers } from './authorisation-words.ts';

/** Who reads what a producer once handed in on paper: those who assess, decide, inspect or examine. */
const paperReaders: readonly Allowed[] = [
  ...readers.filter((r) => !['platform-admin', 'clerk@province', 'clerk@commune'].includes(r.holder)),
  ownProducer('Art. 6.1: it is the dossier of the producer itself'),
];
/** Who puts the paper in order. The province keeps the paper of dossiers it once decided on. */
const paperKeepers: readonly Allowed[] = [
  may('commune-officer', COMMUNE, 'the commune guides its producers and enters papers in their place (Art. 7.2)'),
  may('province-officer', PROVINCE, 'the province keeps the paper dossiers that it decided on before (Art. 7.3)'),
  ownProducer('Art. 7.1: the producer prepares its dossier and answers for it'),
];
const NO_PAPER = 'papers of a producer are for the producer and for those who assess, inspect or examine it';
const NO_PAPER_ENTRY = 'who inspects, signs, examines or helps does not make the record that others rely on';

export const legacyFilesExpected: readonly ExpectedAct[] = [
  { act: 'legacy-files/list-files', allowed: paperReaders, others: NO_PAPER },
  { act: 'legacy-files/view-file', allowed: paperReaders, others: NO_PAPER },
  { act: 'legacy-files/see-choices', allowed: paperKeepers, others: NO_PAPER_ENTRY },
  { act: 'legacy-files/open-file', allowed: paperKeepers, others: NO_PAPER_ENTRY },
  { act: 'legacy-files/add-scan', allowed: paperKeepers, others: NO_PAPER_ENTRY },
  { act: 'legacy-files/remove-scan', allowed: paperKeepers, others: NO_PAPER_ENTRY },
  { act: 'legacy-files/place-ranges', allowed: paperKeepers, others: NO_PAPER_ENTRY },
  { act: 'legacy-files/take-range-off', allowed: paperKeepers, others: NO_PAPER_ENTRY },
  { act: 'legacy-files/save-commitments', allowed: paperKeepers, others: NO_PAPER_ENTRY },
  { act: 'legacy-files/settle-file', allowed: paperKeepers, others: NO_PAPER_ENTRY },
  { act: 'legacy-files/reopen-file', allowed: paperKeepers, others: NO_PAPER_ENTRY },
  { act: 'legacy-files/drop-file', allowed: paperKeepers, others: NO_PAPER_ENTRY },
];
