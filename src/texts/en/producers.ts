// Producers: sentences of refusals.

import type { Shape } from '../shape.ts';
import type { producerProblems as vietnamese } from '../vi/producers.ts';

type Details = Readonly<Record<string, unknown>>;

export const producerProblems: Shape<typeof vietnamese> = {
  'producers/looks-like-another': () =>
    'The register holds producers very much like this one (same registration number, telephone, or name and place). Look at those named; if this is another one, confirm it and save again.',
  'producers/already-merged': () =>
    'One of the two producers was merged before. Open the page again to see it as it is now.',
  'producers/merge-undone-already': () =>
    'This merge has been undone already. Open the page again to see it as it is now.',
  'producers/survivor-merged-on': () =>
    'The producer that stayed was itself merged into another one. Undo that later merge first, then this one.',
  'producers/registration-needed': () =>
    'An OCOP producer must have a business registration (Art. 2.3). Enter its number; if the kind is not known yet, choose “Not known” and complete it later.',
  'producers/registration-format': () =>
    'This is not like the number of a registration. Copy it as the paper shows it, for example 6200123456 or 12A8001234.',
  'producers/registered-in-future': () => 'The day of registration has not come yet. Look at the paper again.',
  'producers/phone-format': () =>
    'Not a telephone number of Vietnam. Mobile numbers have 10 digits; fixed lines begin with 02, for example 0213 3876 543.',
  'producers/phone-needed': () =>
    'To publish a telephone number there must be one. Enter it, or take back the tick that publishes it.',
  'producers/email-format': () => 'Not an e-mail address. A right one: htx@example.vn.',
  'producers/website-format': () => 'Not an address on the web. A right one: htx.example.vn or https://example.vn/htx.',
  'producers/more-local-than-all': (d: Details) =>
    `There cannot be more local workers than workers in all (${String(d['workers'] ?? '')}). Look at both figures again.`,
  'producers/commune-unknown': (d: Details) => {
    const near = String(d['near'] ?? '');
    const typed = String(d['typed'] ?? '');
    return near === ''
      ? `No commune is called “${typed}”. Type its name of today or of before, marks may be left out, then press Find.`
      : `No commune is called “${typed}”. Do you mean: ${near}?`;
  },
  'producers/commune-several': (d: Details) =>
    `“${String(d['typed'] ?? '')}” names several places: ${String(d['candidates'] ?? '')}. Choose one, or add the old district.`,
  'producers/province-missing': () => 'The province is not known. Enter the commune, or choose the province.',
  'producers/place-elsewhere': () =>
    'This place lies outside your unit. Choose a commune of your unit; moving a producer elsewhere is done by the OCOP office of the province.',
  'producers/moved-by-itself': () =>
    'A move to another commune is entered by the commune once it has confirmed it. Keep the place as it is and tell the commune.',
  'producers/status-by-office': () =>
    'That a producer stopped or works again is confirmed by the commune (Art. 8.4). Please tell the commune.',
  'producers/no-such-code': () =>
    'No producer of your unit has this code. Copy the code at the top of the producer’s page, for example CH03B-AK672.',
  'producers/merge-with-itself': () => 'This is the producer that is open. Enter the code of the other one.',
};
