// A sentence for everything that can be seen in a row of a spreadsheet: what it is, and how to mend it where needed.

import type { Shape } from '../shape.ts';
import type { findings as vi } from '../vi/exchange-findings.ts';

export const findings: Shape<typeof vi> = {
  MISSING_PRODUCT_NAME: 'The product has no name. Write it into this cell.',
  INVALID_DATE: 'No real day, or one that cannot be read. Write day/month/year, such as 05/03/2024.',
  DATE_IN_FUTURE: 'The day of issue lies in the future. Check it on the decision.',
  EXPIRY_BEFORE_ISSUE: 'It ends before it was issued. Check both days on the decision.',
  STAR_OUT_OF_RANGE: 'The stars cannot be read, or there is no such grade. Stars are a number from 1 to 5.',
  SET_OUT_OF_RANGE: 'There is no product set of this number. Sets are numbered 1 to 26.',
  UNKNOWN_COMMUNE: 'No commune of this name is known, old or new. Check commune, former district and code.',
  CERTIFICATE_BELOW_3_STARS:
    'One and two stars carry no decision and no certificate. Check the stars, or take the decision away.',
  ISSUER_NOT_COMPETENT: 'This body could not recognise that many stars on that day. Check the decision.',
  DUPLICATE_EXACT: 'Exactly like a row above; only the first one counts.',
  DUPLICATE_PROBABLE: 'Probably the same product as a row above. Decide beside it.',
  AMBIGUOUS_COMMUNE: 'The name stands for several communes, and nothing tells which. Choose one.',
  MISSING_PRODUCER: 'No producer is named. The row can be imported; the producer is completed later.',
  MISSING_STAR: 'No stars are named. The row can be imported without any recognition.',
  MISSING_DECISION: 'Number or day of the decision is missing. The stars are kept as reported, not as in force.',
  MISSING_COMMUNE: 'No commune is named. The row can be imported; the place is completed later.',
  EXPIRED: 'The recognition has expired.',
  LATE_FOR_RERANK: 'Fewer than 120 days are left: the time to file for re-evaluation has passed.',
  VALIDITY_NOT_36_MONTHS:
    'The written term is not 36 months from the day of issue. The written day is kept; one later than 36 months is told to the public as “Term not clear” until an officer of the province confirms it.',
  OLD_COMMUNE_AFTER_REFORM: 'The decision is later than 01/07/2025, but names a former commune or district.',
  CODE_NAME_MISMATCH: 'Code and name stand for two places. The name is believed.',
  DATE_TWO_DIGIT_YEAR: 'The year has two digits only; it is read as 20xx.',
  DECISION_SYMBOL_UNUSUAL: 'The decision number looks unusual (125/QĐ-UBND is usual). It is kept as written.',
  PRODUCT_CODE_INVALID: 'The product code has no form that was ever issued, so it is not taken over.',
  CELL_HOLDS_ERROR: 'The cell shows an error (such as #REF!), so nothing could be read from it.',
  RERANK_WINDOW_OPEN: 'The time to file for re-evaluation is open (120 to 180 days are left).',
  OLD_COMMUNE_MAPPED: 'The former commune was led to the one of today.',
  CODE_REUSED: 'This old code belongs to another commune now; the commune was found by name and district.',
  CODE_LEADING_ZERO_RESTORED: 'The code had lost its leading zero; it was restored.',
  STAR_TEXT_PARSED: 'The stars were written in words or signs and were read as a number.',
  SET_NAME_UNKNOWN: 'No product set has this name; the words are kept in the remark.',
  DATE_SERIAL_PARSED: 'The day was stored as a number of the spreadsheet and was read as a day.',
  FORMULA_VALUE_USED: 'The cell is a formula: the stored value was taken, nothing was computed.',
  MERGED_VALUE_INHERITED: 'Merged cell: the value comes from the cell above.',
  TEXT_NORMALISED: 'Extra spaces or separate accents were tidied.',
  NAME_VARIANT_MATCHED: 'The commune was spelt a little differently and was recognised.',
};
