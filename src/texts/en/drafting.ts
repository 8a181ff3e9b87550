// Letters that an office drafts and issues.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { OutgoingKind, Urgency } from '#law/outgoing-kinds.ts';
import type { Authority, DraftState, IssuerMode } from '#modules/drafting/index.ts';
import type { Shape } from '../shape.ts';
import type { drafting as vi, draftingProblems as viProblems } from '../vi/drafting.ts';

const kinds: Readonly<Record<OutgoingKind, string>> = {
  'cong-van': 'Official letter',
  'ke-hoach': 'Plan',
  'bao-cao': 'Report',
  'to-trinh': 'Submission',
  'quyet-dinh': 'Decision',
  'giay-moi': 'Invitation',
  'thong-bao': 'Notice',
};

const states: Readonly<Record<DraftState, string>> = {
  draft: 'Being drafted',
  checked: 'Content checked',
  numbered: 'Numbered',
  issued: 'Issued',
  dropped: 'Not issued',
};

const authorities: Readonly<Record<Authority, string>> = {
  head: 'Head',
  acting: 'Acting head (Q.)',
  deputy: 'Deputy for the head (KT.)',
  'by-order': 'By order of the head (TL.)',
  'by-order-deputy': 'Deputy of a unit, by order (TL., KT.)',
  delegated: 'By delegation (TUQ.)',
};

const modes: Readonly<Record<IssuerMode, { readonly label: string; readonly hint: string }>> = {
  collective: { label: 'For the collective', hint: 'The people’s committee issues; signed TM.' },
  chair: { label: 'By the chair in person', hint: 'The chair of the people’s committee issues; no TM.' },
  'one-head': { label: 'Office with one head', hint: 'Departments and offices; no TM.' },
};

const urgencies: Readonly<Record<Urgency, string>> = {
  khan: 'Urgent',
  'thuong-khan': 'Very urgent',
  'hoa-toc': 'Express',
};

const letters = (n: number): string => `${n} ${n === 1 ? 'letter' : 'letters'}`;

export const drafting: Shape<typeof vi> = {
  kinds,
  states,
  authorities,
  modes,
  urgencies,
  list: {
    title: 'Drafting letters',
    heading: 'Which letters are drafted, wait for a number, wait to go out?',
    start: 'Draft a letter',
    signers: 'Signers',
    search: 'Search abstract, number, addressees',
    chip: (words: string) => `Has “${words}”`,
    state: 'State',
    anyState: 'Any state but not issued',
    kind: 'Kind of letter',
    anyKind: 'Any kind',
    count: letters,
    caption: 'Letters of the office',
    empty: 'There is no letter yet.',
    emptyText: 'Choose a kind and write its content; layout, numbering and the signature block follow the rules.',
    none: 'No letter matches.',
    noneText: 'Take a filter away to see more.',
    subject: 'Abstract',
    office: 'Office',
    changed: 'Last changed',
    noSubject: 'no abstract yet',
    number: 'Number and symbol',
  },
  start: {
    title: 'Draft a letter',
    heading: 'Which kind of letter?',
    office: 'Issuing office',
    kind: 'Kind of letter',
    hints: {
      'cong-van': 'Without a name of its kind; V/v under the number; addressed.',
      'ke-hoach': 'Sections I, II, III; may have a table of work.',
      'bao-cao': 'Results, shortcomings, work to come; addressed when sent to a superior.',
      'to-trinh': 'Why it is needed, what is asked for; addressed.',
      'quyet-dinh': 'Bases and articles; what the chair decides in person has no TM.',
      'giay-moi': 'To a meeting: subject, chair, time, place.',
      'thong-bao': 'Tells offices of something to know and do.',
    },
    answers: (words: string) => `Answers or carries out: ${words}`,
    suggested: (subject: string) => `Filled in: ${subject}`,
    suggestedText: 'Subject, addressee and words come from the page before. Read and change them before anybody signs.',
    submit: 'Begin',
    done: 'A new letter is open. Write its content.',
    noOffice: 'The account belongs to no office, so it cannot draft.',
    noOfficeText: 'An officer of a department is entered as a member of the department first.',
  },
  edit: {
    title: (kind: string) => `Draft: ${kind.toLowerCase()}`,
    head: 'Head of the letter',
    mode: 'Issued',
    issuerName: 'Issuing office',
    issuerHint: 'In small letters; capitals and lines follow.',
    aboveName: 'Body directly above',
    aboveHint: 'A people’s committee names none.',
    issuerSymbol: 'Letters of the office in the symbol',
    draftingUnit: 'Drafting unit or field',
    draftingUnitHint: 'In the symbol of an official letter and in the line Lưu, such as KT.',
    place: 'Place',
    subject: 'Abstract',
    subjectHint: 'Without V/v or Về việc.',
    subjectExample: 'rà soát sản phẩm OCOP hết thời hạn công nhận',
    urgency: 'Urgency',
    noUrgency: 'None',
    addressees: 'To',
    invited: 'Invited',
    addresseesHint: 'One a line.',
    bases: 'Legal bases',
    basesHint: 'One a line; a first citation names kind, number, day, issuer, subject.',
    basesExample: 'Quyết định số 26/2026/QĐ-TTg ngày 22 tháng 5 năm 2026 của Thủ tướng Chính phủ …',
    proposer: 'At the request of',
    body: 'Contents',
    contents: 'Contents of the letter',
    contentsHint:
      'One part a line. I. begins a section, 1. a point, a) a sub-point, - an item; numbers are counted anew. A line with | is a table, its first line the head.',
    decisionHint:
      'One part a line. Điều 1. begins an article, 1. a point, a) a sub-point, - an item; numbers are counted anew.',
    foot: 'Recipients and signature',
    recipients: 'Further recipients',
    recipientsHint: 'One a line. “Như trên” and the line Lưu are added.',
    recipientsExample: 'Thường trực Tỉnh ủy (b/c)',
    offices: 'Into the books of offices in the system',
    officesHint: 'Once issued, the letter waits in the books of the offices ticked.',
    groups: { province: 'Province', body: 'Departments and bodies', commune: 'Communes' },
    allCommunes: (n) => `All ${n} communes and wards`,
    chosen: (n: number) => `${n} chosen`,
    signer: 'Signer',
    signerHint: 'Only who has authority for this kind now.',
    noSigner: 'Not chosen',
    noSigners: 'The office has no signer with authority.',
    enterSigner: 'Enter a signer',
    save: 'Save',
    saved: 'The letter is saved.',
    meanwhileTitle: 'Somebody has just saved this letter',
    meanwhile:
      'Nothing of yours was written, and what you typed is still below. See where both differ, correct the boxes, then save.',
    cancel: 'Back to the letter',
  },
  view: {
    preview: 'Preview',
    pdf: 'PDF',
    docx: 'DOCX',
    signedCopy: 'Signed copy',
    missing: 'Still missing',
    ready: 'The content is ready to be checked.',
    readyTitle: 'Complete',
    line: (line: string) => `Line: “${line}”`,
    renumbered: (typed: string, printed: string) => `${typed} is printed as ${printed}`,
    renumberedTitle: 'Numbered anew',
    facts: 'Letter',
    office: 'Office',
    number: 'Number and symbol',
    noNumber: (clerks) =>
      clerks.length === 0
        ? 'Written after signing; the office has no account of a clerk, so an officer writes it'
        : `The clerk writes it after signing: ${clerks.join(', ')}`,
    day: 'Day of issue',
    signer: 'Signer',
    checked: 'Content checked by',
    checkers: (names) => `Waits for ${names.join(', ')}`,
    notByAuthor: 'Who wrote it does not confirm it.',
    checkedByAuthor: 'Confirmed by who wrote it, as nobody else of the office has an account that could.',
    answers: 'Answers or carries out',
    drafted: 'Drafted by',
    issued: 'Issued',
    inBook: 'See it in the book',
    acts: 'What can be done',
    save: 'Change the content',
    check: 'Confirm the content',
    checkDone: 'The content is confirmed. Print, have it signed, then the clerk types the number.',
    return: 'Return to be changed',
    returnDone: 'Returned to be changed.',
    numberAct: 'Type number and day',
    renumberAct: 'Number and signed copy',
    issue: 'Issue',
    drop: 'Do not issue',
    versions: 'Saves',
    version: (n: number) => `Save ${n}`,
    returned: (reason: string) => `Returned: ${reason}`,
    dropped: (reason: string) => `Not issued: ${reason}`,
    corrected: (reason: string) => `Number corrected: ${reason}`,
  },
  number: {
    title: 'Number and signed copy',
    heading: 'Type number and day from the signed paper',
    number: 'Number and symbol',
    numberHint: (symbol: string) => `By the book of the office, like …/${symbol}. Below 10 with a leading 0.`,
    issuedOn: 'Day of issue',
    reason: 'Reason for the correction',
    reasonHint: 'There is a number already; say why it changes.',
    submit: 'Keep the number',
    correct: 'Correct the number',
    done: (number: string) => `Number ${number} is kept.`,
    current: (number: string, day: string) => `Number now: ${number}, ${day}.`,
    signed: 'Signed copy',
    signedLead: 'A scan with signature and seal, or the digitally signed PDF.',
    file: 'File of the signed copy',
    fileHint: 'PDF or picture, up to 20 MB.',
    attach: 'Attach',
    attached: 'The signed copy is attached.',
    back: 'Back to the letter',
  },
  issue: {
    question: (number: string) => `Issue letter ${number}?`,
    text: 'It enters the book of outgoing letters, waits in the books of the offices chosen, and can no longer be changed.',
    toOffices: (n: number) => `Goes to ${n} offices in the system.`,
    confirm: 'Issue',
    done: (number: number | null) => `Issued, line ${number ?? ''} of the book of outgoing letters.`,
  },
  drop: {
    question: (subject: string) => `Do not issue “${subject}”?`,
    text: 'The draft and every save of it stay.',
    reason: 'Reason',
    confirm: 'Do not issue',
    done: 'Kept as not issued.',
  },
  signers: {
    title: 'Signers',
    heading: 'Who may sign letters, until when?',
    summary: 'The signature block (TM., KT., TL., TUQ., Q.) follows from this register by the day of issue.',
    enter: 'Enter a signer',
    caption: 'Signers of the office',
    name: 'Name',
    nameHint: 'Without academic titles.',
    titleLabel: 'Office held',
    titleExample: 'Phó Chủ tịch',
    authority: 'Authority',
    headTitle: 'In whose stead, by whose order or delegation',
    headTitleHint: 'The title of the head; empty for the head.',
    headTitleExample: 'Chủ tịch',
    unitHeadTitle: 'Head of the unit',
    unitHeadTitleHint: 'Only where a unit’s deputy signs by order.',
    unitHeadTitleExample: 'Chánh Văn phòng',
    paper: 'By which paper',
    paperExample: 'Quyết định số 15/QĐ-UBND ngày 05/01/2026',
    firstDay: 'From',
    lastDay: 'Last day',
    lastDayHint: 'A delegation must end.',
    kinds: 'Kinds of letters',
    kindsHint: 'None ticked: all; a delegation must name some.',
    scope: 'What the delegation is about',
    scopeHint: 'Only for a delegation.',
    givenBy: 'Who delegates',
    nobody: 'Nobody',
    submit: 'Enter the signer',
    done: 'The signer is entered.',
    cancel: 'Back to the list',
    office: 'Office',
    term: 'Term',
    from: (day: string) => `from ${day}`,
    span: (from: string, to: string) => `${from} to ${to}`,
    holds: 'Holds',
    ended: 'Ended',
    coming: 'Not yet',
    allKinds: 'All kinds',
    end: 'End',
    empty: 'There is no signer yet.',
    emptyText: 'Enter signers from their appointment, assignment, order or delegation; letters can then name one.',
    endQuestion: (name: string) => `End the authority of ${name}?`,
    endText: 'Numbered letters keep their signature. From the day after, this signer cannot be chosen.',
    endReason: 'Reason',
    endReasonExample: 'Chuyển công tác theo Quyết định số …',
    endConfirm: 'End',
    endDone: 'The last day is kept.',
    because: (reason: string) => `Reason: ${reason}`,
  },
};

type Details = Readonly<Record<string, unknown>>;
const quoted = (d: Details): string =>
  typeof d['line'] === 'string' && d['line'] !== '' ? ` “${d['line'].slice(0, 80)}”` : '';
const file = (d: Details): string => (typeof d['file'] === 'string' && d['file'] !== '' ? ` “${d['file']}”` : '');

export const draftingProblems: Shape<typeof viProblems> = {
  'drafting/changed-meanwhile': () =>
    'Somebody has just changed this letter, so nothing was kept. Open the page again and repeat.',
  'drafting/author-does-not-check': (d: Details) =>
    `You wrote this letter, so you do not confirm its content yourself. Ask ${String(d['names'])} to read and confirm it.`,
  'drafting/clerk-numbers': (d: Details) =>
    `Number and day are written by the clerk of the office: ${String(d['names'])}. Hand the signed paper to the clerk.`,
  'drafting/no-such-day': (d: Details) => `The line${quoted(d)} names a day that does not exist. Look at it again.`,
  'drafting/no-such-hour': (d: Details) => `The line${quoted(d)} names an hour that does not exist. Correct it.`,
  'drafting/committee-has-no-one-head': () =>
    'A people’s committee or council has no single head. Choose “on behalf of the collective” or the chair’s own authority.',
  'drafting/not-in-this-state': (d: Details) =>
    `The letter is in the state “${states[d['state'] as DraftState] ?? ''}”, which does not allow this. Open its page to see what can be done.`,
  'drafting/no-office': () =>
    'The account belongs to no office. Ask the province to enter it as a member, then repeat.',
  'drafting/another-office': () => 'That office is not yours. Choose one of the list.',
  'drafting/letter-not-yours': () => 'The letter to answer is not in the book of the office. Enter it there first.',
  'drafting/no-contents': () => 'The letter has no content. Write it.',
  'drafting/letter-without-point': (d: Details) =>
    `Sub-points stand under a point. Line${quoted(d)} has none above. Add a point.`,
  'drafting/too-many-letters': (d: Details) =>
    `More than 23 sub-points under one point. Divide it at line${quoted(d)}.`,
  'drafting/table-without-head': (d: Details) =>
    `A table needs a head and at least one row, cells divided by |. Mend the one that begins at line${quoted(d)}.`,
  'drafting/table-row-too-wide': (d: Details) =>
    `Row${quoted(d)} has more cells than the table has columns. Take a | away or add a column.`,
  'drafting/articles-only-in-decision': (d: Details) => `Only a decision has articles. Make line${quoted(d)} a point.`,
  'drafting/decision-without-article': () => 'A decision has at least one article. Begin a line with Điều 1.',
  'drafting/ends-with-table': () => 'A sentence must close the letter below its last table. Add a line.',
  'drafting/open-place': (d: Details) => `Line${quoted(d)} has a place left open (…). Fill it or take it away.`,
  'drafting/no-subject': () => 'The letter has no abstract, or one with an open place. Write what it is about.',
  'drafting/no-addressee': () => 'This kind of letter is addressed. Name at least one addressee.',
  'drafting/no-signer': () => 'No signer was chosen. Choose one, or enter one for the office first.',
  'drafting/signer-not-yet': () => 'The signer has no authority yet on that day. Look at the day, or choose another.',
  'drafting/signer-no-longer': () =>
    'The signer has no authority any more on that day. Look at the day, or choose another.',
  'drafting/signer-not-this-kind': () => 'The signer was not given this kind of letter. Choose another.',
  'drafting/signer-of-other-office': () => 'The signer belongs to another office. Choose one of the issuing office.',
  'drafting/delegation-without-end': () => 'A delegation ends on a day. Type it from the paper.',
  'drafting/delegation-passed-on': () => 'Who was delegated cannot delegate further. Choose a head.',
  'drafting/delegation-without-scope': () =>
    'A delegation says what it is about and which kinds. Type it from the paper.',
  'drafting/day-to-come': () => 'That day is still to come. Type the day of the signed paper.',
  'drafting/day-before-check': (d) =>
    `That day is before the content was checked (${formatVietnamese(d['checkedOn'] as LocalDate)}). A letter is signed after that: type the day of the signed paper, from that day on.`,
  'drafting/day-long-ago': () => 'That day is long ago. Look at the year.',
  'drafting/correction-without-reason': () => 'There is a number already. Say why it changes.',
  'drafting/number-unchanged': () => 'Number and day are as they were. Nothing is left to do.',
  'drafting/copy-twice': () => 'This signed copy is attached already. Nothing is left to do.',
  'drafting/no-signed-copy': () => 'No signed copy is attached, so the letter cannot go out. Attach it first.',
  'drafting/head-needed': () => 'In whose stead? Type the title of the head, such as Chủ tịch.',
  'drafting/unit-head-needed': () => 'A unit’s deputy needs the title of the unit’s head, such as Chánh Văn phòng.',
  'drafting/ends-before-it-begins': () => 'The last day is before the first. Look at both.',
  'drafting/giver-needed': () => 'Who delegates? Choose a head of the office in the register of signers.',
  'drafting/no-exchange-folder': () => 'No exchange folder is set. The operator sets OCOP_EXCHANGE.',
  'drafting/packet-no-folder': () => 'There is no such packet in the exchange folder. Each packet is a folder.',
  'drafting/packet-name': (d: Details) =>
    `The name${file(d)} has strange signs or is still being written. Use letters, figures, points, hyphens.`,
  'drafting/packet-without-metadata': () => 'The packet has no readable metadata.xml. Send the whole packet again.',
  'drafting/packet-damaged-xml': () =>
    'metadata.xml is damaged or not whole yet. Export it again and send the whole packet.',
  'drafting/packet-unsafe-xml': () =>
    'metadata.xml declares a document type or entities and is not taken. Export it without.',
  'drafting/packet-files-count': () => 'metadata.xml names no file, or more than 30. Name the files of the letter.',
  'drafting/packet-file-unnamed': (d: Details) =>
    `The file${file(d)} is in the packet but not in metadata.xml. Name it or take it away.`,
  'drafting/packet-file-missing': (d: Details) =>
    `The file${file(d)} that metadata.xml names is missing. Send the whole packet again.`,
  'drafting/packet-file-differs': (d: Details) =>
    `The file${file(d)} has another SHA-256 than metadata.xml says. Send the whole packet again.`,
  'drafting/packet-link': (d: Details) =>
    `The file${file(d)} is no plain file (a link or a folder). Copy the file itself into the packet.`,
  'drafting/packet-too-large': (d: Details) =>
    `The packet has more than 100 MB at the file${file(d)}. Send less or smaller scans.`,
  'drafting/packet-file-refused': (d: Details) =>
    `The file${file(d)} is not taken: no sound PDF, picture or DOCX. Send another.`,
  'drafting/packet-for-nobody': (d: Details) =>
    `The packet is for “${String(d['to'] ?? '')}”, no office of this system. Name the office by its code or name.`,
  'drafting/packet-taken-already': () => 'This packet was taken already. Nothing is left to do.',
};
