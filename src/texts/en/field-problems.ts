// Refusals where visits are recorded, sent to the server, and where devices are kept.

import type { fieldProblems as vi } from '../vi/field-problems.ts';

type Details = Readonly<Record<string, unknown>>;
const figure = (d: Details, name: string): string => String(d[name] ?? '');

const rangeWords = (d: Details): string => {
  const what = d['whole'] === true ? 'a whole number' : 'a number';
  if (d['least'] === null || d['least'] === undefined) return `${what} up to ${figure(d, 'most')}`;
  if (d['most'] === null || d['most'] === undefined) return `${what} of ${figure(d, 'least')} or more`;
  return `${what} from ${figure(d, 'least')} to ${figure(d, 'most')}`;
};

export const fieldProblems: typeof vi = {
  'field/not-an-operation': (d: Details) =>
    `What was sent has a wrong ${figure(d, 'member')}, so the server did not take it. It is still on your device. Update the app and send again; if that does not help, export what is unsent and hand it to an officer of the province.`,
  'field/operation-too-large': (d: Details) =>
    `One entry has ${figure(d, 'bytes')} bytes, at most ${figure(d, 'most')} are taken. Split the long note into several and send again.`,
  'field/too-many-at-once': (d: Details) =>
    `${figure(d, 'sent')} entries were sent at once, at most ${figure(d, 'most')} are taken. Send them in several parts.`,
  'field/id-used-otherwise': () =>
    'The id of this entry belongs to another content, which is not overwritten. Export what is unsent and hand it to an officer of the province.',
  'field/sequence-taken': () =>
    'This device already sent another entry with the same number, mostly because the phone was restored from an old copy. The entry is kept beside the record. Write it again on a device that is registered anew.',
  'field/signature-wrong': () =>
    'The signature of the device does not fit the content, so the entry is kept beside the record. Register the device again and write it once more.',
  'field/chain-broken': () =>
    'This entry does not follow the one before on its device, so it is kept beside the record. Export what is unsent and hand it to an officer of the province.',
  'field/too-many-held': () =>
    'Too many entries wait for one that is missing. Send the oldest first, or ask an officer of the province to let the gap pass.',
  'field/visit-unknown': () =>
    'The server has no such visit. The entry is kept and enters no record. Ask the officer who plans visits.',
  'field/not-in-team': () =>
    'You are not in the team of this visit. The entry is kept and does not enter the record. Ask the planner to add you to the team, then write it again.',
  'field/device-revoked': () =>
    'The device was revoked. What it sends is kept apart for an officer and has not entered the record. Use another device or ask an officer of the province.',
  'field/visit-closed': () =>
    'The visit was closed before this entry arrived. It is kept apart until an officer accepts or refuses it.',
  'field/visit-cancelled': () =>
    'The visit was cancelled. The entry is kept apart until an officer accepts or refuses it.',
  'field/too-many-operations': () =>
    'The record of this visit has too many entries. This one is kept apart until an officer accepts or refuses it.',
  'field/finished-without-reason': () =>
    'The record was finished, so changing an answer or adding a finding, a note or a sample takes a reason. This one is kept apart until an officer decides. To have it in now, write it again with a reason.',
  'field/decided-at-the-office': () =>
    'The right version is chosen at the office, not from a phone. It is kept apart until an officer decides.',
  'field/no-such-answer': () =>
    'The answer is beyond what its question takes. It is kept apart until an officer decides. To have it in now, answer again.',
  'field/decides-party': () =>
    'You wrote one of the two versions, so you do not choose. The head of the team does; where the head is the other, the leading office.',
  'field/decides-head': () => 'The head of the team chooses the right version. Tell them to open this record.',
  'field/decides-office': () =>
    'The head of the team wrote one of the two, or has no account, so the leading office chooses. Tell that office.',
  'field/other-device': () => 'Another device wrote this entry, so it cannot be sent from here. Send it from that one.',
  'field/desk-does-not-send': () =>
    'What is entered at an office is written on its page at once and is not sent this way. Open the record and enter it there.',
  'field/no-duty': () =>
    'Your account is no officer and in no recent team, so no device is registered. Ask the officer who plans visits.',
  'field/not-a-key': () => 'The key of the device is not as it must be. Open the app again to make a new one.',
  'field/too-many-devices': (d: Details) =>
    `A person uses at most ${figure(d, 'most')} devices. Revoke one that is not used any more, then register again.`,
  'field/not-an-option': () => 'The answer is none of the options of the question. Choose again.',
  'field/not-a-number': () => 'This question needs a number, such as 12 or 12,5. Enter it again.',
  'field/out-of-range': (d: Details) =>
    `This question takes ${rangeWords(d)} only. For anything else choose "not applicable" and write it as a note.`,
  'field/not-an-address': () =>
    'This question takes the address of a page, like https://shop.example or facebook.com/page. Type it again.',
  'field/not-a-date': () => 'This question needs a date that exists, such as 20/11/2026. Enter it again.',
  'field/no-text': () => 'There is no answer yet. Write one, or choose Not applicable.',
  'field/record-closed': () =>
    'The visit is closed, so nothing is added to its record. Say it in the conclusion, or plan a visit to check again.',
  'field/record-cancelled': () =>
    'The visit was cancelled, so nothing is added to its record. Plan another one if needed.',
  'field/checklist-unknown': () =>
    'This visit does not use that checklist. Open the record and choose one from its list.',
  'field/note-without-answer': () => 'There is a note without an answer. Choose an answer, or take the note away.',
  'field/reason-missing': () => 'The record was said to be finished, so a change needs a reason. Write it.',
  'field/nothing-answered': () => 'No answer differs from what stands. Answer at least one question, then save.',
  'field/product-not-of-visit': () => 'This product does not belong to the visit. Choose one of the list.',
  'field/seal-used': () => 'This seal number belongs to another sample of the record. Look at the seal again.',
  'field/photo-not-here': () => 'The server does not have this photograph yet. Send it, then add it again.',
  'field/record-empty': () => 'The record has no answer, note or finding yet. Write something first.',
  'field/finished-already': () =>
    'The record was said to be finished. To change it, correct single entries with a reason.',
  'field/no-conflict': () => 'Nothing contradicts here any more. Load the record again to see what stands.',
  'field/not-a-candidate': () => 'This is none of the versions that differ. Load the page again and choose.',
  'field/entry-unknown': () => 'The record has no such entry. Open the record and choose the entry to correct.',
  'field/entry-changed': () =>
    'The entry was changed just now. Load the record, read it, then correct it if still needed.',
  'field/decide-first': () => 'Two versions of this entry differ. Choose the right one before correcting it.',
  'field/words-missing': () => 'Nothing was written. Write at least a sentence.',
  'field/finding-missing': () => 'Kind and severity of the finding are not chosen. Choose both.',
  'field/sample-missing': () => 'A sample needs a seal number and a quantity. Enter both.',
  'field/wrong-hash': () =>
    'The photograph does not fit the hash that was recorded, so it was not kept. It is still on your device. Send it again.',
  'field/not-a-photo': () => 'This file is no photograph. Send a JPEG, PNG or WebP.',
  'field/too-many-photos': (d: Details) =>
    `A record keeps at most ${figure(d, 'most')} photographs. Choose those that matter.`,
  'field/revoked-already': () => 'The device was revoked before. Load the page again.',
  'field/nothing-held': () => 'Nothing waits any more. Load the page again.',
  'field/not-an-export': () =>
    'This is no file of unsent work of the field app, or it is damaged. Nothing was taken. Choose the .json file that the phone gave out.',
  'field/export-of-another': () =>
    'Another device gave out this file. Nothing was taken. Open that device in the list and try again.',
  'field/export-empty': () => 'The file holds nothing unsent. Choose another one.',
  'field/nothing-quarantined': () => 'Nothing waits to be looked at any more. Load the page again.',
  'field/own-quarantine': () =>
    'This is your own device, so somebody else decides. Let another officer of the province look.',
  'field/not-an-xlsform': (d: Details) =>
    `The file is no XLSForm: ${figure(d, 'why')}. It needs a sheet survey with the columns type, name, label, and a sheet choices for questions with options.`,
  'field/xlsform-unsupported': (d: Details) =>
    `Row ${figure(d, 'row')} of the sheet ${figure(d, 'sheet')} uses "${figure(d, 'what')}", which is not supported. Nothing was imported. Remove or change it, then import again.`,
  'field/not-a-code': () => 'A code has small letters, digits and hyphens, 2 to 40 characters. Enter it again.',
  'field/code-of-the-law': () => 'This code belongs to a checklist of the software. Use another one.',
  'field/code-of-another-province': () => 'This code belongs to a checklist of another office. Use another one.',
};
