// Dossiers: sentences of refusals.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { dossierProblems as vi } from '../vi/dossier-problems.ts';

type Details = Readonly<Record<string, unknown>>;

const states: Readonly<Record<string, string>> = {
  draft: 'being written',
  submitted: 'sent',
  received: 'taken in',
  returned: 'returned for completion',
  forwarded: 'with the province',
  dropped: 'dropped',
};

export const dossierProblems: typeof vi = {
  'dossiers/product-unconfirmed': () =>
    'The producer entered the product of this dossier itself, and no office has confirmed it in the register, so the dossier cannot go to the province yet. Open the dossier, press Look at the product and confirm it, then send it on again.',
  'dossiers/product-not-yours': () =>
    'This product is neither of your producer nor of your commune, so no dossier is opened for it here. Choose one of the list; if one is missing, a producer tells the commune, a commune tells the province.',
  'dossiers/product-not-made': () =>
    'The register says that the product is no longer made, so no dossier can be opened. If it is still made, change its state in the register.',
  'dossiers/producer-unknown': () =>
    'The register does not say who makes this product. Enter its producer, then open the dossier.',
  'dossiers/commune-unknown': () =>
    'The register does not say in which commune the product is made, so nobody knows where to file. Enter the commune, then open the dossier.',
  'dossiers/set-unknown': () =>
    'The product has no product set yet, so nobody knows by which criteria it is judged. Choose its set in the register, then open the dossier.',
  'dossiers/no-criteria-today': () =>
    'No criteria apply to this product today. Ask the office that runs OCOP in the province.',
  'dossiers/type-not-for-set': (d: Details) =>
    `A producer of this kind may register tourism services only (Art. 2.3), not ${String(d['set'] ?? 'this set')}. Look at the kind of the producer and the set of the product in the register.`,
  'dossiers/another-open': () =>
    'This product has a dossier that is not finished. One at a time: go on with it, or drop it and open another.',
  'dossiers/choose-kind': () => 'Choose the registration.',
  'dossiers/kind-not-open': () =>
    'The product cannot register for this kind today; the reason stands beside each kind. Choose one that is open.',
  'dossiers/producer-writes': () =>
    'The producer writes this dossier and answers for it, so no officer changes it. Guide the producer; for one who cannot do it alone, open a dossier that the commune types.',
  'dossiers/not-in-this-state': (d: Details) =>
    `The dossier is ${states[String(d['state'])] ?? String(d['state'])}, so this cannot be done. Load the page again to see what can.`,
  'dossiers/piece-not-in-wallet': () =>
    'This evidence is not in the wallet of the producer. Load the page again and choose; add a new paper to the wallet first.',
  'dossiers/incomplete': () =>
    'The dossier cannot be sent yet: things must be completed, all named below. What was saved is still there.',
  'dossiers/lacks': () => 'Something is missing: see the list on the page where the dossier is sent.',
  'dossiers/not-declared': () => 'Read and tick the declaration before you send.',
  'dossiers/calendar-unknown': () =>
    'The term cannot be counted: the days off of that year are not known yet. The dossier is whole; tell the OCOP office of the province to bring the calendar up to date.',
  'dossiers/term-unknown': () =>
    'No rule states the term of the commune on this day, so no slip can be given. The dossier is whole; tell the OCOP office of the province.',
  'dossiers/return-unanswered': () =>
    'Answer the commune on what it named and you left as it was, or change each and send again.',
  'dossiers/return-due-not-ahead': () => 'The last day must be after today.',
  'dossiers/return-piece-unknown': () =>
    'This paper is not in the dossier that was sent. Open the page again and choose from the list.',
  'dossiers/nothing-to-complete': () =>
    'Nothing to complete was written, so the dossier was not returned. Write what lacks at one of the parts below.',
  'dossiers/consent-stands': () =>
    'The producer has given its word, and nothing changed since: it need not be given again.',
  'dossiers/no-consent-needed': () => 'The producer wrote this dossier itself, so nothing need be confirmed.',
  'dossiers/consent-is-the-producers': () =>
    'Only who speaks for the producer can confirm. The commune records a word on paper at its own place.',
  'dossiers/status-link-closed': () =>
    'This link does not open: it may have been withdrawn, be too old, or be copied in part. Copy the whole of it; if that does not help, ask the producer or the commune officer who gave it to you.',
  'dossiers/consent-in-future': () => 'The day of the confirmation cannot lie after today.',
  'dossiers/consent-before-text': (d) =>
    `The day of the confirmation cannot lie before ${formatVietnamese(String(d['day']) as LocalDate)}: on that day the text of the dossier was changed last. Print it anew, have it signed or thumbed, and write the day that stands there.`,
  'dossiers/consent-page-missing': () =>
    'There is no photograph of the signed or thumbed page. Photograph it and choose the picture: without it no word on paper is recorded.',
  'dossiers/consent-page-used': () =>
    'This photograph was recorded for the confirmation before. The text has changed: print the dossier anew, have it signed or thumbed again and photograph the new page.',
  'dossiers/findings-open': () =>
    'Not sent: the report of the commune lacks a finding. Write all four matters of Form 03, then send.',
  'dossiers/file-missing': () =>
    'A file of the evidence is no longer in the file store of the server, so the whole cannot be taken. Tell the operator, who restores it from a dump.',
  'dossiers/proxy-signs-alone': () =>
    'You typed this dossier for the producer, so you do not both find and issue Form 03 alone. Ask another officer of the commune to find or to issue.',
  'dossiers/report-in-future': () => 'The day of the report cannot lie after today.',
  'dossiers/report-before-receipt': () => 'The day of the report cannot lie before the day the dossier was received.',
};
