// Side door of the results' room: what the dossier's own page and its status link say of a result, once it was told.

export { loadResult, ResultOnDossier, ToldResult } from './screens/result-on-dossier.tsx';
export { type DossierResult, toldResult } from './use-cases/view-result.ts';
export { type OpenSessionPaper, sessionPapersWithoutNumber } from './waiting-papers.ts';
export { countOpenComplaints, countWaitingResults } from './waiting-results.ts';
