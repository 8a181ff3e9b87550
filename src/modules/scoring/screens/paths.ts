// Addresses of scoring. Pages of a session lie under the session's own page, which the room of councils draws.

export const minePath = '/cham-diem';

export const sessionPath = (sessionId: string): string => `/phien-hop/${sessionId}`;
/** A member's own sheet; the page where it is submitted, and what like products got. */
export const sheetPath = (sessionId: string, dossierId: string, page: '' | 'nop' | 'tuong-tu' = ''): string =>
  `${sessionPath(sessionId)}/cham/${dossierId}${page === '' ? '' : `/${page}`}`;
export const boardPath = (sessionId: string): string => `${sessionPath(sessionId)}/ket-qua`;
/** The papers and the decision after a closed session, in the room of results. */
export const papersOfPath = (sessionId: string): string => `/ket-qua/${sessionId}`;
/** What is said in the session, written down while it goes on: the room of results draws it. */
export const runningMinutesPath = (sessionId: string): string => `${papersOfPath(sessionId)}/dien-bien`;
/** How one product was scored. */
export const resultPath = (sessionId: string, dossierId: string): string => `${boardPath(sessionId)}/${dossierId}`;
/** A sheet on paper: typed by one, compared by another. */
export const paperSheetPath = (sessionId: string, dossierId: string, memberId: string): string =>
  `${sessionPath(sessionId)}/phieu-giay/${dossierId}/${memberId}`;
/** A result of a council on paper. */
export const paperResultPath = (sessionId: string, dossierId: string): string =>
  `${sessionPath(sessionId)}/ghi-tu-giay/${dossierId}`;
/** What changed in a dossier since the last recognition: the room of councils draws it. */
export const sinceLastPath = (sessionId: string, dossierId: string): string =>
  `${sessionPath(sessionId)}/ho-so/${dossierId}/thay-doi`;
