// Dossiers at the province: sentences of refusal.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';

type Details = Readonly<Record<string, unknown>>;

const states: Readonly<Record<string, string>> = {
  arrived: 'sent by the commune, not received yet',
  checking: 'being checked by the province',
  'supplement-requested': 'waiting for a supplement',
  answered: 'answered, waiting to be looked at',
  'under-review': 'with the advisory team',
  reviewed: 'the advisory team has given its opinion',
  ready: 'before the council',
  'in-session': 'in a session of the council: take it off the agenda first',
  scored: 'evaluated by the council',
  'not-eligible': 'not eligible',
};

export const intakeProblems = {
  'intake/not-in-this-state': (d: Details) =>
    `The dossier stands at "${states[String(d['state'])] ?? String(d['state'])}", so this cannot be done. Open the dossier to see what can.`,
  'intake/needs-opinion': () =>
    'A first and an upgrade dossier need the opinion of the advisory team before the council (Art. 7.3c). Hand the dossier to the team.',
  'intake/no-team-here': () =>
    'A re-evaluation is looked at by the OCOP office of the province itself (Art. 7.6), without an advisory team. Then ask the council for its opinion.',
  'intake/piece-expired': (d: Details) =>
    `“${String(d['title'])}” ended on ${formatVietnamese(String(d['day']) as LocalDate)}, and this item asks for a paper that counts. Take its tick away and choose one that counts; where there is none yet, write when there will be.`,
  'intake/no-open-request': () =>
    'No request for a supplement waits for an answer here, so there is no letter to take. Send a request first.',
  'intake/round-not-open': () =>
    'The dossier is not in time for this round: it was proposed after the cut-off, or the round is over. Choose the next round.',
  'intake/deadline-not-ahead': () => 'The last day must be after today, so that the producer has time.',
  'intake/not-done-yet': () => 'This dossier was not done. Open it, look again and do it by itself.',
  'intake/nothing-chosen': () => 'Nothing is chosen. Tick at least one item to be completed, then go on.',
  'intake/deadline-after-term': (d: Details) =>
    `This day is after ${String(d['lastDay'] ?? '')}, by which the province must be done. Decision 26 sets no last day for an answer, so it can stand: choose an earlier day, or tick the box below and send again.`,
  'intake/item-unknown': () => 'The dossier has no such item. Load the page again and choose again.',
  'intake/nothing-asked': () => 'Choose at least one item and write down what is asked for there.',
  'intake/answer-missing': () => 'Answer this item: write a few sentences, or choose papers from the wallet.',
  'intake/proxy-where': () => 'Write down who of the producer answered, and where the paper lies.',
  'intake/producer-answers': () =>
    'The producer wrote this dossier and answers itself. Show the producer where to answer on the phone.',
  'intake/ground-unknown': () =>
    'Choose one of the listed grounds. Where papers merely lack, ask for a supplement instead.',
  'intake/team-not-on-duty': () =>
    'Choose an advisory team of the province that is on duty. Where there is none, record the decision that set it up first.',
  'intake/decision-in-future': () => 'The day of the decision cannot be after today.',
  'intake/member-unknown': () =>
    'Somebody chosen is no officer of the province or a department any more, or is yourself. Choose again; write people without an account below.',
  'intake/nobody-named': () => 'Choose or name at least one member.',
  'intake/not-in-team': () =>
    'Only members of the advisory team that holds this dossier write in its sheet. If the decision names you, ask the province to record your account.',
  'intake/prepared-it': () =>
    'You typed, sent or reported on this dossier, or speak for its producer, so you do not review it. Leave it to another member.',
  'intake/not-verified': (d: Details) =>
    Number(d['count'] ?? 1) > 1
      ? `${String(d['count'])} criteria that follow from papers have no finding yet: ${String(d['criterion'] ?? '')}. Open the sheet and choose at each the option that the papers bear out.`
      : `Criterion ${String(d['criterion'] ?? '')} follows from papers and has no finding yet. Choose the option that the papers bear out.`,
  'intake/difference-unexplained': (d: Details) =>
    Number(d['count'] ?? 1) > 1
      ? `${String(d['count'])} criteria differ from what the producer chose: ${String(d['criterion'] ?? '')}. Write down why at each.`
      : `Criterion ${String(d['criterion'] ?? '')} differs from what the producer chose. Write down why.`,
  'intake/conditions-met': () =>
    'A condition that ends the evaluation was answered "Yes". Read the conditions above; if the dossier still goes before the council, tick the confirmation.',
  'intake/despite-without-reason': () =>
    'Write why this dossier still goes before the council; the council reads this reason.',
  'intake/conditions-met-one-by-one': () =>
    'A condition that ends the evaluation was answered "Yes". Open the dossier, read the condition and send this one to the council by itself, with a reason.',
  'intake/condition-unanswered': (d: Details) =>
    `The producer answered "Yes" to the condition "${String(d['text'] ?? '')}". The team must answer it before the opinion is issued.`,
  'intake/no-opinion': () => 'Write and save the opinion of the advisory team before it is issued.',
};
