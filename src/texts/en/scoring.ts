// Scoring in a session of the council: sealed sheets, the reveal, comparing marks, results.

import type { ScoringTexts } from '../vi/scoring.ts';

type Details = Readonly<Record<string, unknown>>;
export const scoring: ScoringTexts = {
  session: (day) => `Session of ${day}`,
  states: {
    planned: 'Not held yet',
    opened: 'Opened, not scoring yet',
    scoring: 'Scoring, sheets under seal',
    revealed: 'Sheets revealed',
    closed: 'Closed',
    adjourned: 'Adjourned',
    cancelled: 'Called off',
  },
  progress: (submitted, expected) => `${submitted} / ${expected} sheets`,
  stars: (n) => (n === 1 ? '1 star' : `${n} stars`),
  noStars: 'Not ranked',
  mine: {
    title: 'Scoring',
    heading: 'Which products wait for your marks?',
    summary:
      'Your sheet stays under seal until the chair reveals: before that nobody sees it, not even secretary and chair.',
    waiting: (n) =>
      n === 0 ? 'No sheet waits for you.' : n === 1 ? '1 sheet waits for you.' : `${n} sheets wait for you.`,
    empty: 'No session that you take part in is scoring now.',
    emptyText: 'A session stands here once its chair or secretary starts the scoring.',
    score: 'Score',
    goOn: 'Go on',
    look: 'See my sheet',
    revise: 'Look at my sheet again',
    board: 'Board of the session',
    reveal: 'All in: reveal the sheets',
    close: 'Compare, then close',
    paper: (n) => `${n} sheets on paper wait to be typed or compared by you`,
    paperActs: {
      type: (name, product) => `Type the paper sheet of ${name}: ${product}`,
      compare: (name, product) => `Compare the paper sheet of ${name}: ${product}`,
    },
    minutes: 'What is said in the session: the minutes as they grow',
    columns: { product: 'Product', mine: 'My sheet', all: 'The council', act: 'To do' },
    standings: { submitted: 'Submitted', draft: 'Begun', open: 'Not scored', none: 'Not yours to score' },
  },
  sheet: {
    title: 'Score sheet',
    heading: (product) => `Score sheet: ${product}`,
    sealed:
      'Only you see the marks and notes on this page. Sheet and draft stay under seal until the chair reveals; before that others learn nothing but "submitted".',
    mine: (name) => `Scored by: ${name}`,
    documentary: 'By papers',
    judged: 'Judged by you',
    claimed: 'The producer chose',
    found: 'The advisory team verified',
    notFound: 'The advisory team found nothing here yet.',
    noOption: 'no option holds',
    adopt: (code) => `Take the verified finding at ${code}`,
    adopted: (when) => `Taken from the advisory team at ${when}`,
    note: 'Note',
    noteAsked: 'A note is needed',
    reasons: {
      'far-from-claim': 'This mark is far from what the producer chose.',
      'far-from-finding': 'This mark differs from what the advisory team verified.',
      'star-denied': 'This mark is below the minimum of a star level.',
    },
    denied: (level) => `This mark is below the minimum of ${level} stars.`,
    opinion: 'Opinion of the evaluator',
    opinionHint: 'Printed at the foot of the sheet. May stay empty.',
    alike: 'Why are two products marked alike?',
    alikeHint: (product) =>
      `At the criteria that you judge, this sheet is nearly the same as your sheet for ${product}. That may be right; please say why in a sentence.`,
    save: 'Save the draft',
    review: 'Look through and submit',
    saved: 'The draft is saved.',
    adoptedFlash: 'The verified finding was taken.',
    notesRule:
      'A note is needed where the mark lies far from the claim or the finding of the advisory team, or below the minimum of a star. The next page names every place that lacks.',
    notesLeft: (n) => (n === 0 ? '' : `As saved, ${n} notes still lack.`),
    precedents: 'Like products that were scored',
    changed: 'The draft was saved on another device',
    changedText:
      'The draft was saved after you opened this page. Nothing was written over: what is saved stands below, your choices are still in the boxes. Look through and save on top of the newer one.',
    twiceTitle: 'You have submitted this sheet from another device',
    twiceText:
      'A member has one sheet for one product, so the one on this screen was not taken. Both stand below to compare; the submitted one is untouched. After the reveal you may revise it with a reason.',
    onServer: 'Submitted sheet',
    onServerDraft: 'Saved version',
    onScreen: 'On this screen',
    nothing: 'nothing chosen',
    submitted: (when) => `Submitted at ${when}`,
    hash: (hash) => `Check code: ${hash}`,
    total: (n) => `${n} points`,
    parts: (a, b, c) => `Part A ${a} · Part B ${b} · Part C ${c}`,
    marksTitle: 'The mark at each criterion',
    readTitle: 'The sheet you submitted',
    sealLost:
      'The sheet is submitted, but this server does not have the key that sealed it. Ask the operator to bring the keys back (ocop keys import).',
    columns: { criterion: 'Criterion', mark: 'Option chosen', points: 'Points', note: 'Note' },
  },
  submit: {
    title: 'Submit',
    heading: (product) => `Submit the sheet: ${product}`,
    summary:
      'Once submitted the sheet is kept as it is, under seal. To change it, wait for the reveal and revise it with a reason.',
    lacking: 'Not yet: this is missing',
    open: (code, title) => `Choose an option at ${code} ${title}`,
    noteAt: (code, title) => `Write a note at ${code} ${title}`,
    alikeAt: (product) => `Say why it is marked like ${product}`,
    send: 'Submit the sheet',
    back: 'Go on changing',
    done: (product) => `The sheet for ${product} is submitted, under seal until the chair reveals.`,
    level: (stars) => `By this sheet alone: ${stars} stars`,
    gate: 'By this sheet alone: the evaluation stops',
  },
  revise: {
    title: 'Revise the sheet',
    heading: (product) => `Revise the sheet: ${product}`,
    summary: 'The first sheet and the revision are both kept and seen by the whole council. The later one counts.',
    reason: 'Reason for the revision',
    reasonHint: 'For example: looked at the sample again in the discussion, the pack has its English label.',
    send: 'Save the revision',
    done: (product) => `The sheet for ${product} is revised; the one before is kept.`,
  },
  board: {
    title: 'Results of the session',
    headings: {
      sealed: 'Who has submitted?',
      revealed: 'Where do the sheets differ?',
      closed: 'Results of the session',
    },
    sealed: 'The sheets are under seal. This page says only who has submitted, and nobody’s marks.',
    revealed: 'All sheets are open. Talk about what lies apart, revise with a reason where needed, then close.',
    closed: 'The server computed the results from the sheets; they are kept with the check code of each sheet.',
    cancelledRead: 'The session was called off after the reveal: every sheet has been read.',
    cancelledSealed: 'The session was called off before the reveal: nobody has read the sheet of another.',
    paperOpen:
      'The council met and scored on paper: type means and level from the minutes; a second person compares them.',
    paperClosed:
      'Results as the paper minutes say, compared with the scan by a second person; they are not computed here.',
    caption: 'Sheets by product and member',
    product: 'Product',
    in: 'Submitted',
    out: 'Not yet',
    notAsked: 'Does not score',
    waiting: 'To be compared',
    lacking: (names) => `Missing: ${names}`,
    complete: 'All sheets in',
    lackingColumn: 'Missing from',
    columns: {
      product: 'Product',
      progress: 'Sheets',
      members: 'Members',
      mean: 'Mean',
      range: 'Lowest – highest',
      level: 'Level',
      flags: 'To look at',
    },
    gap: (points, limit) => `${points} points apart, more than ${limit}`,
    gapTag: 'Far apart',
    alikeTag: 'Sheets alike',
    noQuorumTag: 'No quorum',
    blockedTag: 'A minimum is missed',
    open: 'See every sheet',
    excusedTitle: 'Not waited for',
    excused: (name, reason) => `${name}: ${reason}`,
    paper: 'paper',
    revealTitle: 'Reveal the sheets',
    revealReady: 'Every member present has submitted.',
    revealWaits: 'Some sheets are missing. Wait, or say for each why the council does not wait, then reveal.',
    revealQuorum: 'Not enough members are there for the Quy chế, so the sheets stay sealed.',
    revealAnyway: 'Say why not to wait, then reveal',
    revealPaper: 'A sheet from paper was not compared by a second person yet: nothing is revealed before.',
    revealFor: (name) => `Why not to wait for ${name}`,
    reveal: 'Reveal to the whole council',
    revealedFlash: 'The sheets are revealed.',
    chairOnly: 'Only who presides reveals the sheets and closes the session.',
    closeTitle: 'Close the session',
    closeText:
      'The server computes mean, band, level and what blocks the next one for every product, and keeps them. No sheet is revised after that.',
    discussion: (product) => `What did the council say of the sheets on ${product}?`,
    discussionHint: 'A sentence or two, for the minutes.',
    alikePairs: (n) => `${n} pairs of sheets near-identical over the judged criteria`,
    close: 'Close the session and freeze the results',
    closedFlash: 'The session is closed, its results are frozen.',
    recompute: 'Computed again from the stored sheets',
    recomputed: {
      equal: 'Computed again: equal to the frozen result.',
      paper: 'Recorded from paper: cannot be computed again.',
      different: 'Computed again: not equal to the frozen result. Ask the operator to run the check command.',
      'not-in-ledger': 'A sheet or a result does not agree with the ledger. Tell the operator.',
    },
    session: 'The session',
    papers: 'Results, minutes, decision',
    empty: 'No product stands on the agenda of this session.',
  },
  detail: {
    title: (product) => `How it was scored: ${product}`,
    verdict: (mean, stars) => `${mean} points, ${stars}`,
    band: (stars) => `The mean is in the band of ${stars} stars`,
    exact: (sum, count) => `${sum} points in ${count} sheets`,
    none: 'Not ranked: a condition excludes it or stops the evaluation.',
    lower: (band, allowed) =>
      `The points reach the band of ${band} stars, but a minimum is missed, so the level is ${allowed} stars.`,
    blocked: 'What keeps the next level away?',
    blockedMark: (level, code, needs, has) =>
      `${level} stars need ${needs} points at criterion ${code}; the sheets give ${has}.`,
    blockedBand: (level, needs, has) => `${level} stars need a mean of ${needs}; it is ${has}.`,
    gates: 'Conditions that exclude or stop',
    gapTitle: 'Comparing the totals',
    gapText: (gap, limit) =>
      `The highest and the lowest sheet lie ${gap} points apart, more than the ${limit} of the regulation: the council talks about it, and who sees a reason revises the own sheet.`,
    noGap: (gap, limit) => `The sheets lie at most ${gap} points apart, within the limit of ${limit}.`,
    chart: (min, max, mean) =>
      `Chart: points of every member, lowest ${min}, highest ${max}, mean ${mean}. The figures stand in the table below.`,
    chartMean: 'mean',
    members: 'Every member against the mean',
    columns: {
      member: 'Member',
      a: 'A',
      b: 'B',
      c: 'C',
      total: 'Total',
      fromMean: 'Against the mean',
      sheets: 'Sheets',
    },
    isFar: (limit) => `more than ${limit} points from the mean`,
    revised: (n) => (n === 1 ? 'revised once' : `revised ${n} times`),
    spread: 'Spread by criterion',
    spreadLead: 'Where the sheets differ most stands first.',
    spreadColumns: { criterion: 'Criterion', range: 'Low – high', mean: 'Mean', counted: 'Sheets by points' },
    counted: (points, sheets) => `${points} points: ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}`,
    allAgree: (n) => `At ${n} criteria all sheets give the same points.`,
    alikeTitle: 'Sheets nearly the same',
    alikeText:
      'These pairs chose nearly the same at the judged criteria. Both are asked for a note in a revision, or to say so for the minutes.',
    discussion: (by) => `What the council said (written by ${by})`,
    alike: (one, other) => `${one} and ${other}`,
    notes: 'Notes of the members',
    opinions: 'Opinions of the evaluators',
    versions: 'Sheets submitted and revised',
    version: (name, ordinal, total, when) =>
      `${name}, ${ordinal === 1 ? 'first sheet' : `revision ${ordinal - 1}`}: ${total} points, ${when}`,
    reasonOf: (reason) => `Reason: ${reason}`,
    broken: 'The content no longer has its check code.',
    reviseMine: 'Revise my sheet',
    frozen: (hash) => `Check code of the result: ${hash}`,
    quorum: {
      'chair-away': 'Who presides is not present.',
      'too-few-present': (has, of, percent) => `${has} of ${of} members are present, fewer than ${percent} %.`,
      'too-few-sheets': (has, of, percent) => `${has} sheets of ${of} members who may score, fewer than ${percent} %.`,
    },
    items: 'To be completed',
    itemsLead: 'Asked by the council, with a last day. The submission waits for all of them.',
    noItems: 'The council asks for nothing.',
    itemWords: 'What is to be completed',
    itemDue: 'Last day',
    addItem: 'Add',
    itemAdded: 'Added.',
    itemBy: (day) => `by ${day}`,
    itemStates: { open: 'Open', overdue: 'Overdue', settled: 'Done' },
    settledWith: (day, note) => `Done on ${day}: ${note}`,
    settleOn: 'Done on',
    settleNote: 'What shows that it is done',
    settle: 'Record as done',
    settledFlash: 'Recorded as done.',
    paperTitle: 'A result recorded from paper',
    paperText: (day) =>
      `The council met on paper; the result was typed on ${day} from the scan and compared by a second person. It cannot be computed again from sheets.`,
    scan: 'Scan',
  },
  precedents: {
    title: 'Like products that were scored',
    heading: 'How were products of this set scored?',
    summary:
      'Marks of sessions that are closed, without the names of who gave them. To look at only; nothing is copied into a sheet.',
    empty: 'No product of this criteria set was scored in a closed session yet.',
    of: (product, day) => `${product}, session of ${day}`,
    criteria: 'Points by criterion',
    columns: { criterion: 'Criterion', counted: 'Sheets by points', reasons: 'Reasons given' },
  },
  paper: {
    title: 'Sheet on paper',
    typeHeading: (name, product) => `Type the sheet of ${name}: ${product}`,
    typeText:
      'Type it as it stands on paper, mend nothing. A second person compares it with the scan; it counts from then on.',
    checkHeading: (name, product) => `Compare the sheet of ${name}: ${product}`,
    checkText: 'Compare line by line with the scan. If anything differs, send it back to be typed again.',
    file: 'Scan of the signed sheet',
    fileHint: 'A picture or a PDF, with all pages and the signature.',
    send: 'Save the sheet from paper',
    typed: (name) => `The sheet of ${name} is typed. It waits for a second person.`,
    same: 'As on the scan',
    differs: 'Differs: type again',
    checkedFlash: (name) => `The sheet of ${name} is compared.`,
    returnedFlash: (name) => `The sheet of ${name} goes back to be typed again.`,
    waits: 'Typed, waits for a second person.',
    checked: 'Compared.',
    link: (name) => `Sheet on paper of ${name}`,
  },
  paperResult: {
    heading: (product) => `Record the result from the minutes: ${product}`,
    text: 'Type the means of the parts and the level as the minutes have them, with the scan. A second person compares; the result counts from then on.',
    members: 'Sheets',
    mean: (part) => `Mean of part ${part}`,
    total: 'Mean total',
    allowed: 'Stars by the minutes',
    allowedHint: 'Empty where the minutes rank nothing.',
    note: 'Why the level is below the band',
    file: 'Scan of the minutes',
    send: 'Record the result',
    recorded: (product) => `The result of ${product} is recorded and waits for a second person.`,
    open: 'Record from the minutes',
    check: 'Compare with the scan',
    waits: 'To be compared',
    checkedFlash: 'The result is compared.',
    returnedFlash: 'The typed result is dropped, to be typed again.',
  },
};

export const scoringProblems = {
  'scoring/no-vote': () =>
    'You sit in this session without a score sheet, so you cannot score. You can still see the board.',
  'scoring/recused': () =>
    'You do not score this product: you declared an interest, or worked on this dossier. You leave sum and count. If that is a mistake, tell the secretary.',
  'scoring/not-present': () => 'You are not marked as present yet, so you cannot score. Ask the secretary to mark you.',
  'scoring/on-paper': () =>
    'This member scores on paper: the secretary types the sheet, a second person compares it. To score here, ask the secretary to change that.',
  'scoring/declare-first': () =>
    'You have not said yet whether you have an interest in this product. Say so on the page of the session, then score.',
  'scoring/not-open': () => 'The session is not scoring yet, or is adjourned. Wait until chair or secretary starts it.',
  'scoring/over': () =>
    'The sheets are revealed or the session is closed, so this sheet is not taken any more. Your choices do not count; if you submitted before the reveal, you may revise with a reason until the closing.',
  'scoring/not-revealed': () => 'The sheets are not revealed yet, so this cannot be done. Reveal them first.',
  'scoring/paper-council': () =>
    'This council met on paper and is recorded afterwards: nothing is scored here, its result is typed from the minutes.',
  'scoring/not-a-paper-council': () =>
    'This session scores here, so the server computes the result from the sheets; it cannot be typed.',
  'scoring/already-submitted': () =>
    'You have submitted a sheet for this product. A member has one; it is untouched. After the reveal you may revise it with a reason.',
  'scoring/no-draft': () => 'There is no saved draft to submit. Score and save first.',
  'scoring/no-sheet': () => 'You have no sheet for this product that could be revised.',
  'scoring/seal-lost': () =>
    'This server does not have the key that sealed the sheet (usually after a restore). Nothing changed. Ask the operator to bring it back with ocop keys import, then do it again.',
  'scoring/not-the-chair': () => 'Only who presides over the session may do this. Tell them.',
  'scoring/paper-unchecked': () =>
    'A sheet was typed from paper and not compared by a second person yet. Reveal once it is.',
  'scoring/sheet-missing': (d: Details) =>
    `${String(d['name'] ?? 'A member')} has not submitted every sheet. Wait, or say why the council does not wait.`,
  'scoring/no-quorum': () =>
    'There is no quorum under the regulation, so the session cannot be closed. Nothing was frozen.',
  'scoring/no-quorum-to-reveal': () =>
    'Not enough of the council is there for the Quy chế: marks that were read cannot be sealed again, so the sheets stay sealed.',
  'scoring/no-quorum-chair-away': (d: Details) =>
    `${String(d['product'] ?? '')}: who presides is not present. Mark them as present, or adjourn.`,
  'scoring/no-quorum-too-few-present': (d: Details) =>
    `${String(d['product'] ?? '')}: ${String(d['has'])} of ${String(d['of'])} members are present, fewer than ${String(d['percent'])} %. Adjourn and go on when enough are there.`,
  'scoring/no-quorum-too-few-sheets': (d: Details) =>
    `${String(d['product'] ?? '')}: ${String(d['has'])} sheets of ${String(d['of'])} members who may score, fewer than ${String(d['percent'])} %. Adjourn and score it in a later session.`,
  'scoring/gap-undiscussed': (d: Details) =>
    `The sheets on ${String(d['product'] ?? '')} lie further apart than the session allows. Write what the council said of it, then close; it stands in the minutes.`,
  'scoring/alike-undiscussed': (d: Details) =>
    `Sheets on ${String(d['product'] ?? '')} are near-identical over the judged criteria. Write a sentence why, then close; it stands in the minutes.`,
  'scoring/criterion-unknown': () => 'This criterion is not in the set. Load the page again and write it anew.',
  'scoring/no-finding': (d: Details) =>
    `The advisory team has no finding at criterion ${String(d['criterion'] ?? '')}, so there is none to take. Choose an option yourself.`,
  'scoring/not-scored': (d: Details) =>
    `Nothing is chosen at criterion ${String(d['criterion'] ?? '')}. Choose an option.`,
  'scoring/star-denied-unexplained': (d: Details) =>
    `Criterion ${String(d['criterion'] ?? '')}: this mark is below the minimum of ${String(d['level'] ?? '')} stars. Write why, so that the producer knows what to do.`,
  'scoring/difference-unexplained': (d: Details) =>
    `Criterion ${String(d['criterion'] ?? '')}: this mark is far from what the producer chose or the advisory team found. Write why.`,
  'scoring/alike-unexplained': (d: Details) =>
    `This sheet is nearly the same as yours for ${String(d['product'] ?? '')} at the judged criteria. Say why in a sentence.`,
  'scoring/not-the-typist': () => 'Somebody else is to type this sheet. Tell the secretary if that should change.',
  'scoring/not-the-checker': () =>
    'Somebody else is to compare this sheet; who typed it does not. Tell the secretary if that should change.',
  'scoring/own-sheet-first': () =>
    'You score this product too: hand in your own sheet first, then open the sheet of another. Sheets are sealed so that nobody marks by another.',
  'scoring/paper-of-recused': () =>
    'You do not score this product because of an interest in it, so you do not compare sheets on it either. Ask the secretary to name somebody else.',
  'scoring/paper-typed-already': () =>
    'This sheet on paper was typed and waits for the second person. If it is wrong, who compares chooses "Not the same, type it again".',
  'scoring/paper-checked-already': () =>
    'This sheet on paper was typed and compared; it is not typed again. Its member may revise it after the reveal.',
  'scoring/typed-it': () => 'You typed this result, so you do not compare it. Ask a second person.',
  'scoring/already-checked': () => 'It was compared already; nothing is left to do.',
  'scoring/result-recorded': () =>
    'The result of this product is recorded. To mend it, who compares says that it differs; then it is recorded again.',
  'scoring/not-a-mean': () => 'Write the points as the minutes have them, at most two decimals, for example 28,50.',
  'scoring/mean-too-big': (d: Details) =>
    `This part has at most ${String(d['most'] ?? '')} points. Look at the minutes again.`,
  'scoring/parts-do-not-fit': () =>
    'The total is not the sum of the parts (0,03 may be lost by cutting). Look at the minutes again.',
  'scoring/level-above-band': (d: Details) =>
    `This total is in the band of ${String(d['band'] ?? '')} stars; no higher level is possible (Art. 3.3). Look at the minutes again.`,
  'scoring/lower-level-unexplained': (d: Details) =>
    `This total is in the band of ${String(d['band'] ?? '')} stars and the level is another. Write the reason that the minutes give.`,
  'scoring/not-for-the-council': () =>
    'What is to be completed is the word of the whole council: who presides, or the secretary, writes it down. Say it in the session, so that it stands in the minutes.',
  'scoring/too-many-sheets': (d: Details) =>
    `Minutes cannot have more sheets than people who score this product and were there: ${String(d['most'] ?? '')}. Look at the minutes again, or at the attendance.`,
  'scoring/due-in-past': () => 'The last day must be today or later, so that the producer can do it.',
  'scoring/too-many-items': (d: Details) =>
    `There are ${String(d['most'] ?? '')} items, the most for one result. Put some of them together.`,
  'scoring/already-settled': () => 'This was recorded as done already.',
  'scoring/settled-ahead': () => 'It cannot have been done after today. Look at the day again.',
  'scoring/no-result': () =>
    'The session is not closed, so there is no frozen result to compute again. Wait until it is.',
};
