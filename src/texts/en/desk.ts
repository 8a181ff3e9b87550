// The desk: what waits for me.

import type { Shape } from '../shape.ts';
import type { desk as vi } from '../vi/desk.ts';

const whole = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
const products = (n: number): string => (n === 1 ? '1 product' : `${whole(n)} products`);

export const desk: Shape<typeof vi> = {
  title: 'My work',
  heading: 'What waits for me?',
  headingProducer: 'My products',
  summary: (day) => `As of ${day}.`,
  nothingWaits: 'Nothing waits.',
  nothingWaitsText:
    'When a product nears its end, a producer asks for something or a record lacks facts, it appears here.',
  answerThreads: 'Read and answer',
  visits: {
    title: 'My visits of today and this week',
    app: 'Open the field app',
    today: 'Today',
    onSite: 'On site',
    past: 'Past its day, not held',
    in: (days) => (days === 1 ? 'In 1 day' : `In ${days} days`),
  },
  waiting: {
    'findings-late': {
      label: (n: number) => `${n} findings late with their correction`,
      hint: 'The producer has not answered: remind, check again, or go on.',
    },
    'findings-to-check': {
      label: (n: number) => `${n} answered findings to check`,
      hint: 'Look at the evidence, then confirm. Who wrote the finding does not, where there is somebody else.',
    },
    'conclusions-to-issue': {
      label: (n: number) => `${n} drafts of conclusions to issue`,
      hint: 'Drafted by others: have them signed, enter number, day and the signed scan. Only a numbered conclusion starts a term.',
    },
    'conclusions-to-draft': {
      label: (n: number) => `${n} visits with minutes and no conclusion`,
      hint: 'Open the visit, look at its findings, draft the conclusion.',
    },
    'buyers-to-ask': {
      label: (n: number) => `${n} buyers to speak with again`,
      hint: 'On the day named at the last step.',
    },
    'contracts-to-ask': {
      label: (n: number) => `${n} contracts to ask about`,
      hint: 'Signed at a fair or market: were they kept?',
    },
    'events-to-settle': {
      label: (n: number) => `${n} trade events to settle`,
      hint: 'They are over: write down what is missing, then settle.',
    },
    'points-unfit': {
      label: (n: number) =>
        n === 1
          ? '1 point of sale shows what must not stand there'
          : `${n} points of sale show what must not stand there`,
      hint: 'Ended, withdrawn or with wrong stars: tell the keeper, open a case, or look again where the keeper says it is gone.',
    },
    'cases-open': {
      label: (n: number) => `${n} cases to look at`,
      hint: 'From buyers and market checks: 3 working days to inspect, hand over or end.',
    },
    'devices-to-look-at': {
      label: (n: number) => `${n} devices with something to decide about`,
      hint: 'Sent by a revoked device or for a closed visit: take it or not, with a reason.',
    },
    'receivers-failing': {
      label: (n: number) =>
        n === 1
          ? '1 receiver of changes does not get its messages'
          : `${n} receivers of changes do not get their messages`,
      hint: 'See why, ask the other side, then send again or let go of what was given up.',
    },
    'records-to-settle': {
      label: (n: number) => `${n} records with contradicting answers`,
      hint: 'Two people of a team wrote differently: choose, with a reason; both are kept.',
    },
    'tasks-late': {
      label: (n) => (n === 1 ? '1 task is late' : `${n} tasks are late`),
      hint: 'Your office leads them: hand in the result, or say why and ask for more time.',
    },
    'letters-to-receive': {
      label: (n) =>
        n === 1
          ? '1 letter was sent to you and waits for the book'
          : `${n} letters were sent to you and wait for the book`,
      hint: 'Type the day it came; it gets the next number in the book of your office.',
    },
    'reports-to-issue': {
      label: (n) =>
        n === 1 ? '1 approved report waits for its number' : `${n} approved reports wait for their number`,
      hint: 'Write number and day as on the signed paper, then issue it.',
    },
    'reports-to-begin': {
      label: (n: number) => `${whole(n)} periodic ${n === 1 ? 'report is' : 'reports are'} due and not begun`,
      hint: 'Drawn from figures and tasks: open, read it over, submit.',
    },
    'reports-to-decide': {
      label: (n) => (n === 1 ? '1 report waits for approval' : `${n} reports wait for approval`),
      hint: 'Read it, then approve it or return it with a reason. Who wrote it does not approve it.',
    },
    'letters-to-number': {
      label: (n) =>
        n === 1 ? '1 outgoing letter waits for its number' : `${n} outgoing letters wait for their number`,
      hint: 'The content was checked: print it, have it signed, type number and day of the signed paper.',
    },
    'tasks-to-decide': {
      label: (n) => (n === 1 ? '1 task waits for your decision' : `${n} tasks wait for your decision`),
      hint: 'A result was handed in, or more time asked for. Who handed in does not take it.',
    },
    'tasks-late-given': {
      label: (n) => (n === 1 ? '1 task that you gave is late' : `${n} tasks that you gave are late`),
      hint: 'Your office gave them, others lead: ask, move the due date or take them back.',
    },
    'tasks-late-in-charge': {
      label: (n) => (n === 1 ? '1 task in your charge is late' : `${n} tasks in your charge are late`),
      hint: 'The board by leader opens exactly those.',
    },
    'tasks-open': {
      label: (n) => (n === 1 ? '1 task in time' : `${n} tasks in time`),
      hint: 'Your office leads them; the pressing first.',
    },
    'dossiers-overdue': {
      label: (n) => (n === 1 ? '1 dossier is past the commune’s term' : `${n} dossiers are past the commune’s term`),
      hint: '15 working days are over (Art. 7.2): assess and send them on now, and tell the producer why.',
    },
    'dossiers-sent': {
      label: (n) => (n === 1 ? '1 dossier waits to be taken in' : `${n} dossiers wait to be taken in`),
      hint: 'The term runs from the day received: take them in, or return them once for everything that lacks.',
    },
    'dossiers-in-hand': {
      label: (n) => (n === 1 ? '1 dossier is being assessed' : `${n} dossiers are being assessed`),
      hint: 'Write the four matters of Form 03, issue the report and send it on in time.',
    },
    expired: {
      label: (n) => `${products(n)} expired`,
      hint: 'Stars may no longer be carried: invite the producer to register again, or record the new decision.',
    },
    expiring: {
      label: (n) => `${products(n)} expiring soon`,
      hint: '180 days or fewer are left. A re-evaluation dossier is filed 180 to 120 days before the end (Art. 7.6).',
    },
    'intake-term-near': {
      label: (n: number) => `${whole(n)} dossiers at the province near or past their last day`,
      hint: 'Not before the council yet, and fourteen days or fewer are left.',
    },
    'sheets-to-score': {
      label: (n: number) => `${whole(n)} sheets in a session of the council wait for your marks`,
      hint: 'The session scores; sheets are sealed until who presides reveals them.',
    },
    'paper-sheets-to-check': {
      label: (n: number) => `${whole(n)} paper sheets of the council wait for you to type or compare`,
      hint: 'Type what the paper says; who compares goes through it line by line. Until then nothing is revealed.',
    },
    'declarations-to-give': {
      label: (n: number) => `Your declaration of conflicts of interest is awaited for ${whole(n)} dossiers`,
      hint: 'Open the session of the council and declare for each; without it you cannot score.',
    },
    'ready-for-session': {
      label: (n: number) => `${whole(n)} dossiers are ready and in no session of the council`,
      hint: 'Plan a session and put them on its agenda.',
    },
    'reviews-to-write': {
      label: (n: number) => `${whole(n)} dossiers wait for your advisory team`,
      hint: 'Write what was found at each criterion and the opinion of the team, then issue it.',
    },
    'intake-answered': {
      label: (n: number) => `${whole(n)} dossiers answered, to be looked at`,
      hint: 'Read the answer, then hand the dossier to the advisory team or ask again.',
    },
    'intake-arrived': {
      label: (n: number) => `${whole(n)} dossiers sent by communes`,
      hint: 'Receive them to give the slip of the province and the day received.',
    },
    'intake-reviewed': {
      label: (n: number) => `${whole(n)} dossiers with the opinion of the advisory team`,
      hint: 'Read the opinion, then put them before the council of the round.',
    },
    'supplements-open': {
      label: (n: number) => `${whole(n)} dossiers of the commune wait for a supplement`,
      hint: 'Remind the producers; for what the commune typed, the commune answers.',
    },
    'declared-products': {
      label: (n) => `${products(n)} entered by producers, to be looked at`,
      hint: 'Not public yet: look and confirm, or send it back with a reason.',
    },
    'proposed-names': {
      label: (n) => (n === 1 ? '1 new name to be looked at' : `${whole(n)} new names to be looked at`),
      hint: 'The public page keeps the present name: confirm, or keep it with a reason.',
    },
    'hand-overs-to-receive': {
      label: (n: number) => `${whole(n)} ${n === 1 ? 'hand-over waits' : 'hand-overs wait'} to be acknowledged`,
      hint: 'Count what arrives and acknowledge it; say what is missing.',
    },
    'samples-ending': {
      label: (n: number) => `${whole(n)} ${n === 1 ? 'batch of samples ends' : 'batches of samples end'} soon or ended`,
      hint: '30 days or fewer left. Ask the producer for new ones before the council meets.',
    },
    'output-owed': {
      label: (n: number) => `${whole(n)} ${n === 1 ? 'product is' : 'products are'} late with output reports`,
      hint: 'Call the producer, or enter what it says in its place. Who is silent for long is worth a visit.',
    },
    'ideas-to-screen': {
      label: (n: number) => `${whole(n)} product ${n === 1 ? 'idea waits' : 'ideas wait'} to be looked at`,
      hint: 'Give points with their reasons and answer. Optional, and without a term.',
    },
    'paper-sets-missing': {
      label: (n: number) => `${whole(n)} dossiers sent on whose paper has not come to the province`,
      hint: 'More than 5 working days after the report of the commune. The commune hands over, the province acknowledges.',
    },
    'dossiers-without-samples': {
      label: (n: number) =>
        `${whole(n)} ${n === 1 ? 'dossier has' : 'dossiers have'} neither samples nor paper taken in`,
      hint: 'Take samples in and label them; make the cover of the paper set, so that one knows where it is.',
    },
    'evidence-ending': {
      label: (n: number) =>
        `${whole(n)} ${n === 1 ? 'paper of a producer ends' : 'papers of producers end'} soon or ended`,
      hint: '60 days or fewer left. Remind the producer to get a new paper before filing a dossier.',
    },
    'withdrawals-to-decide': {
      label: (n: number) => `${n} withdrawals proposed that wait for their decision`,
      hint: 'Who proposed one does not record its decision. Due fifteen days from the conclusion.',
    },
    'withdrawals-open': {
      label: (n: number) => `${n} withdrawals being verified`,
      hint: 'Record what was found, then propose. Internal, not public.',
    },
    'extensions-to-confirm': {
      label: (n: number) => `${n} proposed extensions to confirm`,
      hint: 'Article 12.3; another officer or a leader of the province confirms.',
    },
    'corrections-to-confirm': {
      label: (n) => `${n} corrections or typed decisions to confirm`,
      hint: 'A star more, a longer term, a change of a council’s result: compare with the scan. Who proposed does not confirm.',
    },
    'consumer-reports': {
      label: (n) => `${n} reports of consumers without a final answer`,
      hint: 'Look within 3 working days; whoever reported reads the answer.',
    },
    'certificates-to-issue': {
      label: (n) => `${n} products with a session’s decision and no certificate`,
      hint: 'The list says why none could be issued; mend it, then issue.',
    },
    'complaints-open': {
      label: (n: number) => `${n} complaints about results to answer`,
      hint: 'Whoever handles one did not score.',
    },
    'results-waiting': {
      label: (n: number) => `${n} results of the council wait for their next step`,
      hint: 'Report, submission, decision, ministry, notice.',
    },
    'threads-waiting': {
      label: (n: number) =>
        n === 1
          ? '1 thread on a dossier waits for your answer'
          : `${whole(n)} threads on dossiers wait for your answer`,
      hint: 'The other side spoke last. Answer, or settle the thread when it is done.',
    },
    'letters-without-number': {
      label: (n: number) => `${n} letters without a number`,
      hint: 'Requests and letters that ask for completion: the clerk types number and day.',
    },
    'producer-links': {
      label: (n) =>
        n === 1 ? '1 person asks to speak for a producer' : `${whole(n)} people ask to speak for a producer`,
      hint: 'They wait for the commune before they can see and change the producer’s record.',
    },
    'slips-to-hand-over': {
      label: (n) => (n === 1 ? '1 account slip not handed over' : `${whole(n)} account slips not handed over`),
      hint: 'Print it, hand it over in person, then record who took it and when.',
    },
    'imports-to-confirm': {
      label: (n) =>
        n === 1
          ? '1 spreadsheet read, waiting to be confirmed'
          : `${whole(n)} spreadsheets read, waiting to be confirmed`,
      hint: 'No line of it is in the register yet: look at the lines, then confirm or discard.',
    },
    'unclear-terms': {
      label: (n) => `${products(n)} whose term is not clear`,
      hint: 'The end lies more than 36 months after the decision: compare it, then correct it or confirm it with the reason.',
    },
    'without-decision': {
      label: (n) => `${products(n)} with stars but without number and date of a decision`,
      hint: 'They do not count as valid. Find the decision and complete the record.',
    },
    'producers-to-complete': {
      label: (n) => (n === 1 ? '1 producer lacks facts' : `${whole(n)} producers lack facts`),
      hint: 'Type, registration number, representative or place is missing.',
    },
    'products-without-photo': {
      label: (n) => `${products(n)} without a photograph`,
      hint: 'A photograph lets a buyer tell the right product.',
    },
  },
  ending: 'First to end',
  endingLead: 'By the day they end, the earliest on top.',
  endingAll: 'See all',
  recent: 'Changed lately',
  recentLead: 'Who changed what and when stands in the history of each product.',
  columns: {
    product: 'Product',
    producer: 'Producer',
    commune: 'Commune',
    until: 'Ends',
    left: 'Left',
    changed: 'Changed at',
  },
  days: (n) => (n === 1 ? '1 day' : `${whole(n)} days`),
  until: (day) => `until ${day}`,
  own: 'Products and terms',
  addOwn: 'Add a product',
  market: {
    title: 'The market waits for you',
    unfitLines: {
      label: (n: number) =>
        n === 1 ? '1 thing on your shelf must not stand there' : `${n} things on your shelf must not stand there`,
      hint: 'Ended, withdrawn or with wrong stars: take it off, then write down the shelf again.',
    },
    leads: {
      label: (n: number) => (n === 1 ? '1 buyer waits to hear from you' : `${n} buyers wait to hear from you`),
      hint: 'The office named you: call the buyer, then write how far you came.',
    },
    invitations: {
      label: (n: number) => (n === 1 ? '1 invitation without an answer' : `${n} invitations without an answer`),
      hint: 'Say with which products you come, or that you do not and why.',
    },
    firstOn: (day: string) =>
      `The first event begins on ${day}: say with which products you come, or that you do not and why.`,
  },
  corrections: {
    title: (n: number, late: number) =>
      `${n === 1 ? '1 finding waits' : `${n} findings wait`} for your correction${late === 0 ? '' : `, ${late} overdue`}`,
    text: 'See what is asked and by when, then send what was done with a photograph.',
    open: 'See and answer',
  },
  output: {
    title: (n: number) => `${whole(n)} of your products ${n === 1 ? 'waits' : 'wait'} for an output report`,
    text: 'About a minute each; the last figures are filled in.',
    open: 'Report output',
  },
  supplements: {
    title: (product: string, items: number) => `The province asks you for ${items} items in the dossier of ${product}`,
    until: (day: string) => `Answer by ${day}.`,
    answer: 'Answer now',
  },
  words: {
    title: (product: string) => `The commune typed the dossier of ${product}: your word is asked`,
    text: 'Read what was entered. Confirm it if it is right; if not, change it or tell the commune. Without your word it is not sent.',
    changed: 'Something was changed after you confirmed. See what and by whom, then confirm again.',
    read: 'Read it and confirm',
  },
  wallet: {
    title: 'Evidence wallet',
    lead: 'Papers put in once serve every dossier.',
    open: 'Open the wallet',
    ending: (n: number) => `${whole(n)} ${n === 1 ? 'paper ends' : 'papers end'} soon or ended`,
    endingText: 'Get a new paper before you file a dossier, then add it to the wallet.',
  },
  dossiers: {
    own: 'Dossiers that wait for me',
    all: 'See all dossiers',
    complete: 'Returned: complete each place that was named and send it again. The clock stands still.',
    confirm: 'The commune typed it: read it and confirm, then it can be sent.',
    confirmed: 'The commune typed it and you confirmed: it is sent once it is complete.',
    write: 'Being written: go on, and send it once it is complete.',
    running: 'Dossiers whose term runs',
    runningLead: 'The first to be due is on top.',
    state: 'State',
    due: 'Due from the commune',
    estimated: 'estimate',
    over: (n) => `${n} days over`,
  },
  emptyRegister:
    'The register of your unit holds no product yet. The quickest way is the spreadsheet you already keep.',
  importNow: 'Take in a spreadsheet',
};
