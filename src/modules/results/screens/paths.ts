// Addresses of this room.

export const listPath = '/ket-qua';
export const sessionPath = (sessionId: string, rest = ''): string =>
  `${listPath}/${sessionId}${rest === '' ? '' : `/${rest}`}`;
/** One paper: its number and its signed scan; of a notice with the dossier. */
export const paperPath = (sessionId: string, word: string, dossierId: string | null = null): string =>
  `${sessionPath(sessionId, `van-ban/${word}`)}${dossierId === null ? '' : `?hs=${dossierId}`}`;
/** The paper as a file. */
export const paperFilePath = (sessionId: string, word: string, format: 'pdf' | 'docx'): string =>
  sessionPath(sessionId, `${word}.${format}`);
export const noticeFilePath = (sessionId: string, dossierId: string, format: 'pdf' | 'docx'): string =>
  sessionPath(sessionId, `thong-bao/${dossierId}/van-ban.${format}`);
export const scanPath = (sessionId: string, fileId: string): string => sessionPath(sessionId, `ban-ky/${fileId}`);
export const decisionPath = (sessionId: string, word: string): string =>
  sessionPath(sessionId, `ghi-quyet-dinh/${word}`);
export const noticesPath = (sessionId: string): string => sessionPath(sessionId, 'thong-bao');
export const ministryPath = (sessionId: string, dossierId: string): string =>
  sessionPath(sessionId, `len-bo/${dossierId}`);
/** The result of one dossier as it was told. */
export const resultPath = (dossierId: string): string => `/ket-qua-ho-so/${dossierId}`;
export const complaintsPath = '/kien-nghi';
export const complaintPath = (complaintId: string): string => `${complaintsPath}/${complaintId}`;
export const settingPath = '/ket-qua/loi-van';
