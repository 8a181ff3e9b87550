// Samples, paper sets, tests: sentences of refusals.

import type { custodyProblems as vi } from '../vi/custody-problems.ts';

type Details = Readonly<Record<string, unknown>>;

export const custodyProblems: typeof vi = {
  'custody/no-samples-here': (d: Details) =>
    `${String(d['set'] ?? 'This set')} sends no samples (Art. 6.2d), so none are taken in here. See whether this is the right dossier.`,
  'custody/received-before-dossier': () =>
    'The samples cannot have come before the dossier was opened. Type the day they came to the office.',
  'custody/received-in-future': () => 'This day cannot be after today.',
  'custody/produced-after-best-before': () =>
    'The best-before day cannot be before the day of production. Look at both on the pack.',
  'custody/produced-after-receipt': () => 'The day of production cannot be after the day of receipt. Look at the pack.',
  'custody/already-expired': () =>
    'The samples ended before they were received, so they cannot be taken in. Give them back and ask for good ones.',
  'custody/more-than-asked': (d: Readonly<Record<string, unknown>>) =>
    `The law asks for ${String(d['asked'] ?? '')} samples, you wrote ${String(d['quantity'] ?? '')}. Correct the number, or tick the box below if it is right.`,
  'custody/not-samples': () => 'This is no batch of samples, so it is not corrected here.',
  'custody/not-yours-to-correct': () =>
    'Before it is handed over, the office that took the batch in corrects it; afterwards the office that holds all that is left corrects the lot and its days. While samples are on the way, wait until they are received.',
  'custody/count-is-handed-over': () =>
    'The samples were handed over, so their number and the day received stay. Write what is missing when they are counted, what is lost as a step.',
  'custody/nothing-corrected': () => 'Nothing differs from what is written. Correct the mistake, then save.',
  'custody/no-such-way': () => 'From here it cannot go there. Choose one of the ways on the page.',
  'custody/not-your-place': () =>
    'Your office does not hold this, so you cannot write for it. Ask the office that holds it.',
  'custody/not-so-many': (d: Details) =>
    `Only ${String(d['most'] ?? 0)} lie there; no more can be handed over. Count again.`,
  'custody/on-the-way': () =>
    'A hand-over still waits to be acknowledged. Wait for the other office, or take that one back and go on.',
  'custody/expired-not-to-council': () =>
    'The samples are past their best-before day and do not go to the council. Give them back or dispose of them, and ask the producer for others.',
  'custody/moved-in-future': () => 'The day of the hand-over cannot be after today.',
  'custody/moved-before-receipt': () => 'The day of the hand-over cannot be before the day it was taken in.',
  'custody/told-already': () =>
    'This was told already; each batch and each dossier is told of once. Look under Notifications.',
  'custody/nothing-on-the-way': () =>
    'No hand-over waits; somebody may have acknowledged it or taken it back. Load the page again.',
  'custody/not-sent-to-you': () => 'This was sent to another office, so you cannot acknowledge it.',
  'custody/not-sent-by-you': () => 'Your office did not hand this over, so you cannot take it back.',
  'custody/own-hand-over': () =>
    'You recorded this hand-over, so you do not acknowledge it yourself. Let somebody of the other office count it and sign with their own account.',
  'custody/more-than-sent': (d: Details) =>
    `Only ${String(d['most'] ?? '')} were handed over; no more can arrive. If there really are more, let the sender take it back and record it again.`,
  'custody/say-what-lacks': () => 'Where something did not arrive, say what is missing or broken.',
  'custody/arrived-before-sent': () => 'The day of arrival cannot be before the day of the hand-over.',
  'custody/pages-differ': () =>
    'The pages of evidence are not those of the dossier that was sent. Count again; if they really differ, say why.',
  'custody/not-paper': () =>
    'Only a paper set has its damage noted here. Broken samples are recorded as lost or disposed of.',
  'custody/say-what-is-damaged': () => 'Say what is damaged.',
  'custody/calendar-unknown': () =>
    'The days off of that time are not known, so the last day cannot be computed. Give fewer days.',
  'custody/request-closed': () => 'This request is closed. Load the page again to see what came out.',
  'custody/not-your-request': () =>
    'Another office asked for this; only that office records the result or withdraws it.',
  'custody/result-before-request': () => 'The day of the result cannot be before the day of the request.',
  'custody/piece-not-in-wallet': () =>
    'This paper is not in the wallet of the producer. Choose again; a new paper goes into the wallet first.',
};
