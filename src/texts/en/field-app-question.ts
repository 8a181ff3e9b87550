// The field app: a question, its answer, what contradicts it, why it is changed.

import type { fieldAppQuestion as vi } from '../vi/field-app-question.ts';

export const fieldAppQuestion: typeof vi = {
  of: (n, all) => `Question ${n}/${all}`,
  yes: 'Yes',
  no: 'No',
  'not-applicable': 'Not applicable',
  law: 'Rests on',
  note: 'Remark',
  addNote: 'Add a remark',
  saveNote: 'Save the remark',
  photoNeeded: 'This question needs at least one photograph.',
  photoWhen: (answers) => `${answers.map((one) => `“${one}”`).join(' or ')} needs at least one photograph.`,
  previous: 'Previous',
  next: 'Next question',
  last: 'Done with this part',
  number: 'Figure',
  text: 'Answer',
  date: 'Day',
  badNumber: 'Type a number, such as 12 or 2,5.',
  range: (least: number | null, most: number | null, whole: boolean) =>
    [
      whole ? 'A whole number' : 'A number',
      least === null ? null : `from ${least}`,
      most === null ? null : `to ${most}`,
    ]
      .filter((one) => one !== null)
      .join(' '),
  outOfRange: (range: string) => `${range}. If it is otherwise there, choose "not applicable" and add words.`,
  addressHint: 'For example: shop.example, facebook.com/page',
  badAddress: 'Type the address of a page, like shop.example or facebook.com/page.',
  same: 'Saved, nothing has changed.',
  contradicts: (question: string) => `“${question}” is answered “Yes”, but:`,
  says: {
    'not-in-force': (question) => `“${question}” is answered “No”, but the register holds as valid:`,
    'never-recognised': (question) => `“${question}” is answered “No”, but the register holds as recognised:`,
  },
  heldUntil: (name, until) => (until === null ? name : `${name}: until the end of ${until}`),
  heldAdvice:
    'Scan the code, look at the paper again. If it is still “No”, add words: what was seen, on what it rests.',
  heldOtherwise: 'The register holds the product as certified. Describe what was seen and on what it rests:',
  contradictsFinding: 'a finding of this record says that no certificate in force stands behind the mark.',
  badDate: 'There is no such day. Type it as 05/11/2026.',
  empty: 'There is nothing to save.',
  undecided:
    'Two people answered differently. Both answers are kept; the head of the team chooses at the office (the leading office where the head is one of them).',
  unmet: 'This answer shows something that is not met.',
  late: 'The visit was finished on the spot. Changing this answer needs a reason; the earlier answer stays readable and the record says that it was changed afterwards.',
  lateReason: 'Reason for the change',
  keepLate: 'Keep the correction',
  lateMissing: 'Write the reason before keeping. The new answer is not kept yet.',
  toFinding: 'Write a finding',
};
