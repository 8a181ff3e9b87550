// The producer says that what was done in its place was done without it; an office answers. And asking a producer in its account.

import type { dossierDenial as vi, dossierDenialProblems as viProblems } from '../vi/dossier-denial.ts';

export const dossierDenial: typeof vi = {
  link: 'That was not me',
  heading: 'Say: that was not me',
  summary:
    'The commune opened this dossier, recorded your word or sent it in your place. If you did not know or do not agree, say so: commune and province are told at once, the dossier says so until somebody answers, and meanwhile the commune cannot send it for you.',
  words: 'What you want to say',
  wordsHint: 'For example: I signed no paper; I have not seen this dossier.',
  submit: 'Say that it was not me',
  done: 'Commune and province are told. The answer will stand on the dossier and in your notices.',
  open: (when) => `The producer said ${when}: that was not me. Nobody has answered yet.`,
  answered: (when) => `The producer said that it was not asked; an office answered ${when}`,
  answerOf: (answer) => `Answer: ${answer}`,
  answerHeading: 'Answer the producer that was not asked',
  answerSummary:
    'Ask the producer and who typed, then write what became clear. Who typed or recorded the word does not answer.',
  answer: 'Answer',
  answerHint:
    'The producer reads this. If the dossier is wrong, write what will be done: dropped, or returned to be done again.',
  answerSubmit: 'Send the answer',
  answerDone: 'Answered; the producer is told.',
  ask: {
    title: 'The producer has an account: ask there first',
    text: 'The producer is told, reads the dossier on its phone and confirms it itself; no picture and no paper is needed. Record paper only where the producer cannot.',
    submit: 'Ask in the account of the producer',
    done: 'The producer is asked in its account. Its word is recorded as soon as it confirms.',
  },
};

export const dossierDenialProblems: typeof viProblems = {
  'dossiers/nothing-to-deny': () => 'The producer wrote this dossier itself: nothing was done in its place.',
  'dossiers/denied-already': () =>
    'This was said already and waits for an answer. Wait for it, or write in the conversation.',
  'dossiers/nothing-denied': () =>
    'Nothing waits for an answer here. Somebody may have answered just now: load the dossier again.',
  'dossiers/answers-for-itself': () =>
    'You opened, typed or recorded in this dossier, so you do not answer. Let another officer of the commune or the province answer.',
  'dossiers/denied-by-producer': () =>
    'The producer says that it was not asked about this dossier, and nobody has answered: the commune cannot send it in its place. Clear it with the producer; it can be sent once another officer has answered.',
  'dossiers/producer-without-account': () =>
    'The producer has no account, so it cannot be asked there. Use a code that it reads back, or record its word on paper.',
};
