// Who may do what with what follows from a council's results: rows of the permission matrix. A producer and its commune read what they were
// told, nothing before; members read the notes of their session. Together with the rows of scoring: all about sessions.

import { scoringRights } from './scoring-rights.ts';
import { provinceOffice, provincePapers, provinceReaders } from './usual-roles.ts';

/** Who of the province works on what follows from results: the readers, and the clerk who numbers the papers. */
const resultReaders = { ...provinceReaders, clerk: 'subtree' } as const;

export const sessionRights = {
  ...scoringRights,
  'results/list-sessions': { roles: resultReaders },
  'results/view-session': { roles: resultReaders },
  'results/number-paper': { roles: provincePapers },
  'results/attach-signed-paper': { roles: provincePapers },
  'results/record-decision': { roles: provincePapers },
  'results/issue-notices': { roles: provinceOffice },
  'results/send-to-ministry': { roles: provinceOffice },
  'results/record-ministry-answer': { roles: provinceOffice },
  'results/change-setting': { roles: provinceOffice },
  'results/view-notes': { signedIn: 'own', roles: provinceReaders },
  'results/write-note': { signedIn: 'own', byDuty: true, roles: provinceOffice },
  'results/view-result': { roles: { ...provinceReaders, 'commune-officer': 'subtree', producer: 'own' } },
  'results/file-complaint': { roles: { ...provinceOffice, 'commune-officer': 'subtree', producer: 'own' } },
  'results/list-complaints': { roles: provinceReaders },
  'results/view-complaint': { roles: { ...provinceReaders, 'commune-officer': 'subtree', producer: 'own' } },
  'results/take-complaint': { roles: provinceOffice },
  'results/answer-complaint': { roles: provinceOffice },
} as const;
