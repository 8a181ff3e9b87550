// The office that leads OCOP in a province, as the papers after a visit name it; the people's committee where the province has named none.

import type { LocalDate } from '#kernel/calendar.ts';
import { committeeOn } from '#modules/offices/services.ts';
import { leadingOfficeOn } from '#modules/results/services.ts';
import type { LeadingOffice } from '#official-forms/decree-30-2020/withdrawal-papers.ts';
import type { Db } from '#platform/database/db.ts';
import { officeInWords } from '../rules/office-name.ts';

const UNNAMED = /^[….\s]*$/u;

/** Whether a province has said which office leads. */
export const isNamed = ({ lines }: Pick<LeadingOffice, 'lines'>): boolean => !UNNAMED.test(lines.join(''));

/** `Sở Nông nghiệp và Môi trường`, as it is called in a sentence or a book. */
export async function nameOfOffice(db: Db, provinceCode: string, day: LocalDate): Promise<string> {
  const office = await leadingOfficeOn(db, provinceCode, day);
  return isNamed(office) ? officeInWords(office.lines) : await committeeOn({ provinceCode, communeCode: null }, day);
}
