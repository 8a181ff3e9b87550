// Councils and their sessions: refusals.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { councilProblems as vi } from '../vi/council-problems.ts';
import { councils } from './councils.ts';

type Details = Readonly<Record<string, unknown>>;
const s = (value: unknown): string => String(value ?? '');
const day = (value: unknown): string => (typeof value === 'string' ? formatVietnamese(value as LocalDate) : '');

/** What lacks of Art. 7.3b, as one sentence. */
function lacks(value: unknown): string {
  const list = Array.isArray(value) ? (value as readonly { kind: string; body?: string }[]) : [];
  return list.map((one) => councils.lack(one)).join('; ');
}

export const councilProblems: typeof vi = {
  'councils/decision-in-future': () => 'A paper cannot be dated after today.',
  'councils/valid-before-decision': () =>
    'The first day cannot lie before the decision. Look at both days on the decision.',
  'councils/regulation-missing': () =>
    'Something is ticked as set by the Quy chế, but its number is missing. Give number and day, or take the ticks off.',
  'councils/rule-without-paper': () =>
    'Another value than the default needs the Quy chế. Tick it under “The Quy chế says”, or leave it empty for the default.',
  'councils/composition-lacks': (d: Details) =>
    `Of what Decision 26/2026/QĐ-TTg names, there lacks: ${lacks(d['lacks'])}. If the decision is so, give the reason in this box and save again.`,
  'councils/no-chair': () => 'There is no chair. Enter one person as chair.',
  'councils/no-secretary': () => 'There is no secretary. Enter one person as secretary.',
  'councils/two-of-duty': () => 'One person alone holds this duty. Look at the decision and change one of the two.',
  'councils/named-twice': () =>
    'This person is in the list already. Take one line off; add the position to the name where two have the same name.',
  'councils/account-unknown': () =>
    'This account is no officer of the province or a department any more, or is your own: nobody enters themselves. Choose another, or give the name alone.',
  'councils/login-unknown': () =>
    'There is no open account with this name to sign in with, or it is your own. Ask for the exact name, or write the person’s name alone.',
  'councils/account-twice': () => 'This account is tied to somebody else in the list. Choose another.',
  'councils/member-unknown': () => 'This person is not in the council any more. Load the page again and choose.',
  'councils/nothing-changed': () => 'Nobody leaves and nobody enters. Tick or enter at least one person.',
  'councils/changed-before-start': () => 'The change cannot lie before the first day of the council.',
  'councils/not-in-duty': () =>
    'The council is not in duty on this day. Choose another day, or record another decision.',
  'councils/ministry-meets-elsewhere': () =>
    'The council of the ministry meets there. The province records its decision only.',
  'councils/paper-in-future': () => 'A session that was held on paper has a day up to today.',
  'councils/planned-in-past': () =>
    'This day is past. Choose a day from today on; for a session held on paper choose “Met on paper”.',
  'councils/minutes-missing': () => 'Give the number of the paper minutes.',
  'councils/place-missing': () => 'A meeting needs a place, so that members can be invited.',
  'councils/not-an-hour': () => 'Write the hour like 08:30.',
  'councils/not-on-agenda': () => 'This dossier is not on the agenda. Load the page again.',
  'councils/dossier-unknown': () => 'A chosen dossier is not at the province any more. Load the page again and choose.',
  'councils/dossier-not-ready': (d: Details) =>
    `The dossier ${s(d['product'])} is not before the council yet. Finish it under the dossiers at the province first.`,
  'councils/in-another-session': (d: Details) =>
    `The dossier ${s(d['product'])} stands on the agenda of another session that is not over. Each stands in one.`,
  'councils/received-after-session': (d: Details) =>
    `The province received the dossier of ${s(d['product'])} on ${day(d['receivedOn'])}, after the day of the session, which cannot have seen it. Look at the day on the minutes again, or choose another dossier.`,
  'councils/paper-receipt-missing': (d: Details) =>
    `The dossier ${s(d['product'])} came here on ${day(d['receivedOn'])}, after the council met. If the council had the paper dossier, type its day of receipt; if not, look at the day on the minutes again.`,
  'councils/paper-receipt-elsewhere': (d: Details) =>
    `The dossier ${s(d['product'])}: a day of receipt on paper is for a session on paper alone. Leave it empty, or record a session on paper.`,
  'councils/paper-received-after-session': (d: Details) =>
    `The dossier ${s(d['product'])}: its day of receipt lies after the session of ${day(d['day'])}, which cannot have seen it. Look at both days on the papers again.`,
  'councils/paper-receipt-before-programme': (d: Details) =>
    `The dossier ${s(d['product'])}: on that day there were no criteria of the programme. Look at the day on the paper again.`,
  'councils/older-criteria-out-of-time': (d: Details) =>
    `The dossier ${s(d['product'])} was received under ${s(d['instrument'])} and had to be evaluated by ${day(d['finishBy'])} (Art. 12.2); the council met later, so older criteria cannot be recorded. Look at the day on the paper again.`,
  'councils/older-set-missing': (d: Details) =>
    `The product ${s(d['product'])} has no set under ${s(d['instrument'])}, whose criteria hold for the day of receipt. Record it on the page of the product, then try again.`,
  'councils/older-set-not-held': (d: Details) =>
    `The dossier ${s(d['product'])}: the criteria ${s(d['set'])} of its day of receipt are not held here. Look at the day again, or at the older set on the page of the product.`,
  'councils/needs-meeting': (d: Details) =>
    `The dossier ${s(d['product'])} is a first or an upgrade one: the council must meet (Art. 7.3d). Opinions in writing are for re-evaluations (Art. 7.6d).`,
  'councils/meeting-reason-missing': (d: Details) =>
    `The dossier ${s(d['product'])} is a re-evaluation: the council meets on it only where opinions differ much or the matter is complex (Art. 7.6d). Say why it meets.`,
  'councils/not-a-member': () =>
    'You are not in the council of this session. If the decision names you, ask the province to tie your account to it.',
  'councils/declares-oneself': (d: Details) =>
    `${s(d['name'])} has an account and declares for themselves. Remind them of the page on their phone.`,
  'councils/conflict-reason': (d: Details) => `Dossier ${s(d['product'])}: with Yes, say why in a few words.`,
  'councils/nothing-declared': () => 'Nothing is declared. Choose No or Yes at each dossier.',
  'councils/not-running-it': () =>
    'Who presides and the secretary do this. The OCOP office does it only while neither has an account.',
  'councils/not-in-this-state': (d: Details) =>
    `The session is “${councils.states[s(d['state']) as keyof typeof councils.states] ?? s(d['state'])}”, so this cannot be done. Open its page again to see what can.`,
  'councils/no-stand-ins': () =>
    'The Quy chế of this council lets nobody stand in. Leave the place empty, or record a Quy chế that does.',
  'councils/stand-in-other-body': () => 'The Quy chế lets only people of the same body stand in. Choose one of them.',
  'councils/not-an-alternate': () => 'Only an alternate named by the decision stands in, and for a member.',
  'councils/place-taken': (d: Details) =>
    `The place of ${s(d['name'])} is taken: there in person, or by somebody else. Mend one of the two.`,
  'councils/checker-missing': () => 'A sheet on paper needs a second person who compares what was typed. Choose one.',
  'councils/checker-unknown': () =>
    'This person cannot compare the sheet: who compares is another than who types, has nothing to do with a dossier of the session, and has no sheet of their own in it. Choose from the list.',
  'councils/sheet-handed-in': (d: Details) =>
    `${s(d['name'])} has handed in a sheet, and it counts: absent or another in this place is not possible any more. Who must leave early stays marked as there; write the hour in the note.`,
  'councils/paper-sheet-open': (d: Details) =>
    `The sheet on paper of ${s(d['name'])} was typed and nobody has compared it. Have it compared, then change to scoring on a device.`,
  'councils/change-unexplained': () =>
    'While members score, a change of attendance needs its reason; it stands in the minutes. For example: came late, at 9:30.',
  'councils/cannot-preside': () => 'Who presides must be a member with a sheet. Choose another.',
  'councils/presiding-paper-missing': () =>
    'Without the chair there must be a delegation to preside. Give its number and day, or its words.',
  'councils/day-not-come': (d: Details) =>
    `The session is planned for ${day(d['day'])}. To meet earlier, change its day first.`,
  'councils/agenda-empty': () => 'There is no dossier on the agenda. Put one on it.',
  'councils/no-quorum': (d: Details) =>
    `Not enough members: ${s(d['present'])} of ${s(d['seats'])} with a sheet are there, at least ${s(d['needed'])} are needed. Mark attendance again, or put the session off.`,
  'councils/nobody-presides': () =>
    'The chair is absent and nobody is delegated to preside. Record who is, under attendance.',
  'councils/revealed-not-cancelled': () =>
    'The sheets are revealed and everybody has read the marks, so the session is not called off to score again. Take it up again and close it; who wants to revises a sheet and says why.',
  'councils/waiver-missing': (d: Details) =>
    `Criteria set ${Array.isArray(d['sets']) ? (d['sets'] as readonly string[]).map((one) => String(Number(one.split('/')[1]))).join(', ') : ''}: a copy that two people have not compared with the signed act. Before scoring somebody must answer for it, with a reason and a last day: record it under the copies of the criteria.`,
  'councils/waiver-end-past': () => 'The last day must be today or later.',
  'councils/waiver-too-long': (d: Details) =>
    `This is for a time only, at most ${s(d['days'])} days. Choose an earlier day; once compared, nothing is needed.`,
  'councils/set-unknown': () => 'Choose a set of the list.',
  'councils/already-checked': () => 'Two people have compared this set; nothing is needed.',
  'councils/waiver-ended': () => 'This one has ended already.',
};
