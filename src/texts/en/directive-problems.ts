// Why something about a letter is refused, and what to do.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { Shape } from '../shape.ts';
import type { directiveProblems as viProblems } from '../vi/directive-problems.ts';

type Details = Readonly<Record<string, unknown>>;
const numberOf = (d: Details): string =>
  typeof d['fullNumber'] === 'string' ? `Letter ${d['fullNumber']}` : 'This letter';
const dayOf = (d: Details, name: string): string => formatVietnamese(d[name] as LocalDate);
const book = (d: Details): string => (d['direction'] === 'outgoing' ? 'outgoing' : 'incoming');

export const directiveProblems: Shape<typeof viProblems> = {
  'directives/letter-twice': (d: Details) =>
    `${numberOf(d)} stands in the ${book(d)} book of the office already: no. ${String(d['bookNumber'])} of ${String(d['bookYear'])}, ${dayOf(d, 'onDay')}. An office enters a letter once; open that line, or look again at number and day if this is another letter.`,
  'directives/waits-for-receipt': (d: Details) =>
    `${numberOf(d)} was sent to the office inside the system and waits to be received. Receive it under “Waiting”.`,
  'directives/link-to-itself': () => 'A letter does not cite itself. Give the number of another letter.',
  'directives/empty-file': () =>
    'The file is empty (0 bytes): there is nothing to keep. Ask the sender for it again, or choose “Type by hand” and copy from paper.',
  'directives/nothing-sent': () => 'There is no letter yet. Choose a file, paste the text, or choose “Type by hand”.',
  'directives/no-office': () =>
    'The account belongs to no office that keeps books. Ask an officer of the province to add it to its office.',
  'directives/another-office': () => 'Letters are entered for one’s own office only. Choose the office again.',
  'directives/changed-meanwhile': () => 'Somebody else has just changed this letter. Open the page again and go on.',
  'directives/draft-closed': (d: Details) =>
    d['state'] === 'entered'
      ? 'This letter stands in the book already. Look for it there.'
      : 'This draft was split or given up. Go back to the book.',
  'directives/no-second-letter': () => 'Only one letter was seen in the file: there is nothing to split.',
  'directives/no-number': () =>
    'A number needs figures, a stroke and the symbol, like 132/UBND-KTN. Write it as printed; leave it empty where the letter has none.',
  'directives/day-to-come': () => 'This day is yet to come. Give the day on which the letter really came or went out.',
  'directives/issued-to-come': () => 'The letter would be issued in the future. Look at its day again.',
  'directives/came-before-issued': () => 'A letter cannot come before it was issued. Look at both days again.',
  'directives/came-before-sent': (d: Details) =>
    `The letter was sent on ${dayOf(d, 'onDay')} and cannot have come before. Give the day again.`,
  'directives/received-already': () =>
    'Somebody of the office has just received it. Open the page again to see its number.',
  'directives/another-has-number': (d: Details) =>
    `Number ${String(d['fullNumber'])} of that body and day is another letter's. Look for it in the book; if it is wrong there, correct that letter first.`,
  'directives/clause-taken': () => 'A point was confirmed by somebody else meanwhile. Open the page again and go on.',
  'directives/reason-needed': () => 'To drop a point, give the reason, so that others understand.',
  'directives/nothing-chosen': () => 'Nothing is chosen. Take or drop at least one point.',
  'directives/clause-given': (d: Details) =>
    `${String(d['tasks'])} running tasks were given from this, so it is not changed, split, merged or dropped any more. Take those tasks back first, or add another point.`,
  'directives/no-such-day': (d: Details) => `No calendar has ${String(d['words'])}. Look at day and month again.`,
  'directives/kept-by-another': (d: Details) =>
    `${String(d['office'])} keeps this letter for every office that has it, so it alone corrects it. Tell that office what is wrong; remarks of your own stand in the line of your book.`,
  'directives/state-by-issuer': () =>
    'Whether a letter is in force is recorded by the office that issued it, or by officers and clerks of the province. Tell them, with the number of the letter that says so.',
  'directives/confirmed-by-keeper': (d: Details) =>
    `${String(d['office'])} confirmed what this letter asks for. Give work from that.`,
  'directives/own-letter': (d: Details) =>
    `Your own office issued this letter: outgoing number ${String(d['bookNumber'])} of ${String(d['bookYear'])}. If it truly came back, tick “Enter it as incoming all the same”.`,
  'directives/day-closed-year': (d: Details) =>
    `${dayOf(d, 'onDay')} belongs to the book of a year that is over. Look at the day again; if it is right, say why it is entered late. The true day of entry is kept beside it.`,
  'directives/day-month-past': (d: Details) =>
    `${dayOf(d, 'onDay')} lies more than a month back. Look at the day again; if it is right, say why it is entered late. The true day of entry is kept beside it.`,
  'directives/outgoing-unnamed': (d: Details) =>
    `An outgoing letter was issued by the office itself, so it names the office. Write “${String(d['office'])}” as the letter has it.`,
  'directives/issued-by-another': (d: Details) =>
    `The letter was issued by “${String(d['issuer'])}”, not by ${String(d['office'])}, so it is no outgoing letter of this office. Give this draft up and send it in as incoming; if the name was read wrongly, correct it here.`,
  'directives/issuer-unlike': (d: Details) =>
    `The letter names “${String(d['issuer'])}”, which is not how ${String(d['office'])} is called. Correct the name if it was read wrongly; if the letter is the office's own, tick this and say why.`,
  'directives/issuer-without-reason': () =>
    'Say why a letter under another name is an outgoing letter of the office: a council that the office set up, a name before a merger.',
  'directives/apart-without-reason': () =>
    'Say why this is another letter, so that the next reader understands why two have one number or one file.',
  'directives/not-days': () => 'A word in it is no day. Write day/month/year, several apart by semicolons.',
  'directives/deadline-before-letter': (d: Details) =>
    `The deadline lies before the letter was issued (${dayOf(d, 'issuedOn')}). Look at it again; if the day of the letter is wrong, correct its head first.`,
  'directives/clause-of-another-office': () =>
    'Another office confirmed this clause, and only it changes it. A clause of your own can be added.',
  'directives/one-part': () => 'No place to cut was found. Leave a line empty where it is to be cut.',
  'directives/two-to-merge': () => 'Choose at least two clauses to merge.',
  'directives/linked-already': () => 'This link stands already. Choose another kind or another letter.',
  'directives/state-before-issued': () => 'This day lies before the letter was issued. Look at it again.',
  'directives/ends-itself': () => 'A letter does not end itself. Give the number of the letter that says so.',
};
