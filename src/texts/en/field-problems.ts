// Refusals where visits are recorded, sent to the server, and where devices are kept.

import type { fieldProblems as vi } from '../vi/field-problems.ts';

type Details = Readonly<Record<string, unknown>>;
const figure = (d: Details, name: string): string => String(d[name] ?? '');

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
  'field/not-a-date': () => 'This question needs a date that exists, such as 20/11/2026. Enter it again.',
  'field/no-text': () => 'There is no answer yet. Write one, or choose Not applicable.',
};
