// Addresses of councils and of their sessions.

export const councilsPath = '/hoi-dong';
export const setUpPath = '/hoi-dong/ghi';
export const waiversPath = '/hoi-dong/ban-chep-tieu-chi';
export const sessionsPath = '/phien-hop';
export const planPath = '/phien-hop/them';

/** `/hoi-dong/0190…`, or a page below it. */
export const councilPath = (councilId: string, page: '' | 'thanh-vien' = ''): string =>
  `${councilsPath}/${councilId}${page === '' ? '' : `/${page}`}`;

/** `/phien-hop/0190…`, or a page below it. */
export const sessionPath = (sessionId: string, page = ''): string =>
  `${sessionsPath}/${sessionId}${page === '' ? '' : `/${page}`}`;

/** Pages below a session. */
export const sessionPages = {
  change: 'sua',
  'set-agenda': 'chuong-trinh',
  declare: 'khai-xung-dot',
  attend: 'diem-danh',
  open: 'khai-mac',
  'start-scoring': 'bat-dau-cham',
  adjourn: 'tam-dung',
  reconvene: 'hop-tiep',
  cancel: 'huy',
} as const;

/** Where a session is scored, in the room of scoring: a member's own sheets; progress before the reveal, results after it. */
export const ownSheetsPath = '/cham-diem';
export const resultsPath = (sessionId: string): string => sessionPath(sessionId, 'ket-qua');

/** In the room of results: a closed session with its papers and its decision; what is said in it, from its opening on. */
export const papersPath = (sessionId: string): string => `/ket-qua/${sessionId}`;
export const runningMinutesPath = (sessionId: string): string => `${papersPath(sessionId)}/dien-bien`;

/** A dossier in a session. */
export const sessionDossierPath = (sessionId: string, dossierId: string): string =>
  sessionPath(sessionId, `ho-so/${dossierId}`);

/** What changed in it since the last recognition. */
export const dossierChangesPath = (sessionId: string, dossierId: string): string =>
  `${sessionDossierPath(sessionId, dossierId)}/thay-doi`;
