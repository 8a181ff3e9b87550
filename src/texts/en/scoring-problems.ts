// Scoring in a session of a council: refusals.

type Details = Readonly<Record<string, unknown>>;

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
  'scoring/reminded-just-now': (d: Details) =>
    `They were reminded less than ${String(d['minutes'] ?? '')} minutes ago. Wait a little, or call whoever has not submitted.`,
  'scoring/nobody-to-remind': () =>
    'There is nobody to remind: every sheet is in, or what lacks comes on paper and is for who types it.',
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
