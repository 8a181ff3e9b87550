// The day on which the programme OCOP began: nothing of it is older.

import { date } from '#kernel/calendar.ts';

/** @law 490/QĐ-TTg of 7 May 2018 */
export const programmeBegan = date('2018-05-07');
