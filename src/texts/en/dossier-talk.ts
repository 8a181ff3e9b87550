// What is said about a dossier: among the offices, and with the producer.

import type { dossierTalk as vietnamese, dossierTalkProblems as vietnameseProblems } from '../vi/dossier-talk.ts';

export const dossierTalk: typeof vietnamese = {
  audiences: {
    offices: {
      heading: 'Among the offices',
      read: 'Hidden from the producer',
      summary:
        'Read by the commune, the OCOP office of the province, leaders and the advisory team. The producer and its helpers never see it, nor does it stand in papers, downloads or the tracking link.',
      empty: 'The offices have said nothing about this dossier yet.',
      link: (open) => (open === 0 ? 'Among the offices' : `Among the offices (${open} open)`),
    },
    producer: {
      heading: 'With the producer',
      ownHeading: 'With the commune and the province',
      read: 'Read by both sides',
      summary:
        'Read by the producer, its invited helpers and the offices. It is a conversation and takes the place of no request with a last day.',
      empty: 'Nothing was said yet.',
      link: (open) => (open === 0 ? 'Talk with the producer' : `Talk with the producer (${open} open)`),
      ownLink: (open) =>
        open === 0 ? 'Talk with the commune and the province' : `Talk with the commune and the province (${open} open)`,
    },
  },
  emptyText: 'Write what you ask or tell; choose the place of the dossier, so that the reader finds it at once.',
  openTitle: (n) => `Open (${n})`,
  settledTitle: (n) => `Settled (${n})`,
  sides: {
    producer: 'producer',
    helper: 'helper',
    commune: 'commune',
    province: 'office of the province',
    department: 'department',
    office: 'operator',
  },
  somebody: 'Operator at the server',
  by: (name, side) => `${name}, ${side}`,
  mentioned: (names) => `For: ${names}`,
  about: (place) => `About: ${place}`,
  whole: 'the whole dossier',
  goneCriterion: (code) => `criterion ${code}`,
  gonePiece: 'evidence that is cited no more',
  criterion: (code, title) => `Criterion ${code}: ${title}`,
  answers: (n) => (n === 0 ? 'No answer yet' : n === 1 ? '1 answer' : `${n} answers`),
  open: 'Open',
  settled: 'Settled',
  corrected: (when) => `Corrected at ${when}`,
  former: 'Read what stood here before',
  formerUntil: (when) => `Before, until ${when}`,
  correct: 'Correct this',
  turned: {
    resolved: (name, when) => `${name} settled it, ${when}`,
    open: (name, when) => `${name} opened it again, ${when}`,
  },
  start: {
    heading: 'Start a new thread',
    place: 'About which place',
    wholePlace: 'The whole dossier',
    parts: 'Parts',
    criteria: 'Criteria of the self-assessment',
    pieces: 'Cited evidence',
    body: 'Text',
    bodyHint: 'Say clearly what is to be done. No identity or account numbers.',
    mentions: 'For whom',
    mentionsHint: 'Who is named gets a notification. May stay empty.',
    submit: 'Send',
    submitInternal: 'Send among the offices',
    submitToProducer: 'Send; the producer reads it',
    done: 'Sent.',
  },
  answer: {
    heading: 'Answer',
    again: 'An answer opens this thread again.',
    done: 'Answer sent.',
  },
  settle: 'Mark as settled',
  reopen: 'Open again',
  settledDone: 'Marked as settled.',
  reopenedDone: 'Opened again.',
  readOnly: 'The dossier was given up: it can be read, nothing can be added.',
  back: 'Back to the threads',
  correction: {
    heading: 'Correct what I wrote',
    summary: 'The text of before is kept, and everybody who sees the thread can read it.',
    body: 'New text',
    submit: 'Save the new text',
    done: 'Corrected; the text of before is kept.',
  },
};

export const dossierTalkProblems: typeof vietnameseProblems = {
  'dossiers/no-more-talk': () =>
    'This dossier was given up, so nothing can be added. Write at another dossier of the product.',
  'dossiers/place-unknown': () =>
    'The dossier has no such place. Choose a part, a criterion or evidence that the dossier cites.',
  'dossiers/not-to-mention': () => 'Somebody you named has no duty on this dossier. Choose people of the list.',
  'dossiers/too-many-mentions': (d) => `A comment names at most ${String(d['most'])} people. Take some out.`,
  'dossiers/not-your-comment': () => 'Only who wrote it can correct it. Write an answer instead.',
  'dossiers/comment-unchanged': () => 'The new text is the same as the old one. Change it, or go back.',
  'dossiers/thread-is-settled': () => 'This thread was settled already. Load the page again to see by whom.',
  'dossiers/thread-is-open': () => 'This thread is open. Load the page again.',
};
