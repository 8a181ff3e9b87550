// Side door of the results' room: what the dossier's own page and its status link say of a result, once it was told; what a province says on
// its papers in its own words.

import type { LocalDate } from '#kernel/calendar.ts';
import type { LeadingOffice } from '#official-forms/decree-30-2020/withdrawal-papers.ts';
import type { Db } from '#platform/database/db.ts';
import { settingOn } from './rules/setting.ts';
import { listSettings } from './store.ts';

/** The office that manages OCOP in a province, as its papers name it on a day; dots where the province says nothing. */
export async function leadingOfficeOn(db: Db, provinceCode: string, day: LocalDate): Promise<LeadingOffice> {
  const { officeLines, officeSymbol, officeSigning, headOfOffice } = settingOn(
    await listSettings(db, provinceCode),
    day,
  );
  return { lines: officeLines, symbol: officeSymbol, signing: officeSigning, head: headOfOffice };
}

export { loadResult, ResultOnDossier, ToldResult } from './screens/result-on-dossier.tsx';
export { findDossierOfRecognition } from './store-decisions.ts';
export { type DossierResult, toldResult } from './use-cases/view-result.ts';
export { type OpenSessionPaper, sessionPapersWithoutNumber } from './waiting-papers.ts';
export { countOpenComplaints, countWaitingResults } from './waiting-results.ts';
