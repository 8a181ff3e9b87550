// Paper dossiers of recognised products: pages and refusals.

import type { Shape } from '../shape.ts';
import type { legacyFiles as vi, legacyFileProblems as viProblems } from '../vi/legacy-files.ts';

type Details = Readonly<Record<string, unknown>>;

const whole = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
const lackWords: Readonly<Record<string, string>> = {
  scans: 'a scan',
  ranges: 'pages put in order',
  commitments: 'the commitments',
};
const count = (n: number, one: string, many: string): string => `${whole(n)} ${n === 1 ? one : many}`;

export const legacyFiles: Shape<typeof vi> = {
  states: { splitting: 'Being put in order', settled: 'In order', dropped: 'Given up' },
  matters: {
    volume: 'Volume and scale',
    standard: 'Standard and quality',
    rawMaterial: 'Raw material and its area',
    technology: 'Technology and processing',
    labour: 'Local labour',
    packaging: 'Packaging and label',
    traceability: 'Barcodes and traceability',
    environment: 'Protection of the environment',
    linkage: 'Linkage and purchase contracts',
    markets: 'Markets and where it is sold',
    plan: 'Development plan',
  },
  examples: {
    volume: '5 tonnes of dry buds a year',
    standard: 'TCCS 01:2023; one bud and two leaves',
    rawMaterial: '12 ha of old tea trees, 38 households of the commune',
    technology: 'Roasted by hand, packed in vacuum',
    labour: '14 workers, 12 of them of the commune',
    packaging: 'Paper box of 100 g, complete label in two languages',
    traceability: 'Barcode 893…, a QR stamp on each box',
    environment: 'Environmental plan confirmed by the commune in 2023',
    linkage: 'Contracts with 38 households for 80 % of the output',
    markets: '5 agents in the province, 1 shop in Hà Nội',
    plan: 'In 2027 five hectares more, and GMP',
  },
  pages: (n) => count(n, 'page', 'pages'),
  range: (from, to) => (from === to ? `page ${whole(from)}` : `pages ${whole(from)}–${whole(to)}`),
  rangeShort: (from, to) => (from === to ? whole(from) : `${whole(from)}–${whole(to)}`),
  list: {
    heading: 'Paper dossiers',
    summary:
      'A product that was recognised on paper has its dossier here: the scan, each paper by its pages, the main commitments. Upgrade, re-evaluation and inspection start from it.',
    open: 'Open a paper dossier',
    caption: 'Paper dossiers',
    emptyTitle: 'There is no paper dossier yet.',
    emptyText: 'Choose “Open a paper dossier”, then a product that has a decision of recognition.',
    columns: {
      product: 'Product',
      producer: 'Producer',
      commune: 'Commune',
      pages: 'Pages',
      unplaced: 'In no paper',
      pieces: 'Evidence',
      state: 'State',
    },
  },
  open: {
    heading: 'Which product has a paper dossier?',
    summary: 'Only products with a decision of recognition and without a paper dossier here.',
    find: 'Find a product',
    count: (n) => count(n, 'product', 'products'),
    none: 'No product is left that needs a paper dossier.',
    noneText:
      'The product needs a decision of recognition in the register. If it is missing, record the decision on the page of the product first.',
    chosen: (name) => `Open the paper dossier: ${name}`,
    recognised: (stars, decision) => `Recognised with ${stars} stars by ${decision}.`,
    note: 'Where the paper lies',
    noteExample: 'Cabinet 2, economic division; 3 volumes, 214 sheets',
    submit: 'Open the paper dossier',
    another: 'Choose another product',
    already: 'This product has its paper dossier already.',
    openIt: 'Go to the paper dossier',
    opened: (name) => `The paper dossier of “${name}” is open. Now send the scan.`,
  },
  record: {
    caption: (producer) => `Paper dossier · ${producer}`,
    proxy: 'An office opened it in the producer’s place. The producer can see and change it.',
    noScans: 'There is no scan yet. Send a PDF, or a photograph of each page, in the order of the paper.',
    counter: (total, placed) => `${whole(placed)} of ${count(total, 'page', 'pages')} put in order`,
    unplaced: 'Pages in no paper',
    allPlaced: 'No page is left over.',
    legend: { placed: 'in order', shared: 'shared', unplaced: 'in no paper' },
    strip: 'Pages of the dossier: in order, shared, in no paper',
    place: 'Put pages in order',
    placed: 'Papers in the dossier',
    placedLead: 'Each paper is a piece of the producer’s wallet that refers to exactly these pages.',
    nothingPlaced: 'No page is in order yet. Press “Put pages in order” to say which paper stands on which pages.',
    columns: { pages: 'Pages', paper: 'Paper', kind: 'Subject', until: 'Term', act: 'Act' },
    takeOff: 'Take off',
    sharedTag: 'Shares pages',
    scans: 'Scan',
    scansLead: 'Pages are counted through all files, from page 1.',
    addScan: 'Send more of the scan',
    scanHint:
      'PDF up to 20 MB, or a JPEG, PNG or WebP photograph up to 10 MB. Send a thick dossier as several files, in order.',
    send: 'Send the scan',
    received: (name, pages) => `“${name}” has arrived. The dossier has ${count(pages, 'page', 'pages')}.`,
    download: (name) => `Save ${name}`,
    removeScan: 'Remove',
    removeQuestion: (name) => `Remove the scan “${name}”?`,
    removeText: 'Its pages leave the dossier; the pages of later files are counted anew.',
    removed: (name) => `“${name}” was removed.`,
    commitments: 'Main commitments of the producer',
    commitmentsLead:
      'Typed once from the paper; inspections and later dossiers use them without reading the scan again.',
    noCommitments: 'No commitment is typed yet.',
    commit: 'Type the commitments',
    changeCommitments: 'Change the commitments',
    savedBy: (when, who, version) => `Version ${whole(version)}, saved ${when}${who === '' ? '' : `, ${who}`}.`,
    facts: 'Decision of recognition',
    decision: 'Decision',
    stars: 'Stars',
    issuedOn: 'Signed on',
    expiresOn: 'Valid through',
    product: 'Product',
    commune: 'Commune',
    note: 'Where the paper lies',
    wallet: 'The producer’s wallet',
    startDossier: 'Open an upgrade or re-evaluation',
    acts: 'What may be done',
    settle: 'Close as in order',
    settleNotYet: 'It needs a scan, at least one paper put in order, and the commitments.',
    reopen: 'Open again to change',
    drop: 'Give up, opened in error',
    history: 'History',
    noHistory: 'Nothing has changed yet.',
    system: 'The system',
  },
  place: {
    heading: 'Which paper stands on which pages?',
    summary:
      'Each row is one paper. Give its first and last page, its subject, its issuer and the days on it. A row left empty is passed over.',
    noScans: 'The dossier has no page yet. Send the scan first.',
    row: (n) => `Paper ${whole(n)}`,
    from: 'From page',
    to: 'To page',
    titleHint: 'Left empty, the subject’s name is taken.',
    sharedWhy: 'Why the pages are shared',
    sharedWhyHint: 'Only where a page belongs to another paper too.',
    more: 'Add a paper',
    moreFacts: 'Issuer, number, days, shared pages',
    pictures: {
      title: (from, to, all) => `Pages ${from}–${to} of ${all}`,
      page: (n) => `Page ${n}`,
      placed: (n) => `Page ${n}, placed`,
      before: 'The pages before',
      after: 'The pages after',
      without: 'A page that is no photograph or scan has no small picture: open the scan on the page of the dossier.',
    },
    submit: 'Save these papers',
    done: (n) => `${count(n, 'paper', 'papers')} put into the wallet.`,
  },
  takeOff: {
    question: (title) => `Take “${title}” off the paper dossier?`,
    text: 'Its pages are in no paper again. The piece is withdrawn from the wallet; dossiers that were sent keep their copy.',
    reason: 'Reason',
    reasonExample: 'Wrong pages',
    confirm: 'Take the paper off',
    done: (title) => `“${title}” was taken off.`,
  },
  commit: {
    heading: 'What did the producer promise?',
    summary: 'As the paper says it (Form 02, production plan). Leave empty what the paper does not speak of.',
    submit: 'Save the commitments',
    done: 'The commitments are saved.',
  },
  settle: {
    question: 'Close the paper dossier as in order?',
    text: 'Pages and commitments then cannot be changed until it is opened again. Upgrade, re-evaluation and inspection rely on it.',
    unplaced: (n) =>
      `${count(n, 'page is', 'pages are')} in no paper. It may be closed all the same where those pages hold no paper.`,
    confirm: 'Close as in order',
    done: 'The paper dossier is closed as in order.',
  },
  reopen: {
    question: 'Open the paper dossier again?',
    text: 'Pages and commitments can be changed again. Who opened it, and when, stands in the history.',
    confirm: 'Open again',
    done: 'The paper dossier is open again.',
  },
  drop: {
    question: (product) => `Give up the paper dossier of “${product}”?`,
    text: 'Only for one opened in error. Its scan is not used any more; a new one may be opened.',
    reason: 'Reason',
    reasonExample: 'Opened for the wrong product',
    confirm: 'Give it up',
    done: 'The paper dossier was given up.',
  },
  link: 'Paper dossiers',
};

export const legacyFileProblems: Shape<typeof viProblems> = {
  'legacy-files/producer-unknown': () =>
    'The register does not say whose product this is, so nobody knows whose evidence it would be. Record the producer on the page of the product first.',
  'legacy-files/not-recognised': () =>
    'The register holds no decision of recognition for this product, or it was withdrawn. Record number and day of the decision on the page of the product first.',
  'legacy-files/another-open': () => 'This product has its paper dossier already. Go on in that one.',
  'legacy-files/changed-meanwhile': () =>
    'Somebody just changed this paper dossier. Open the page again to see it as it is now, then do this again.',
  'legacy-files/not-in-this-state': (d: Details) =>
    d['state'] === 'settled'
      ? 'The paper dossier is closed as in order, so it cannot be changed. Press “Open again to change” first.'
      : 'This cannot be done in the present state of the paper dossier. Open its page again to see what may be done.',
  'legacy-files/not-whole': (d: Details) =>
    `It cannot be closed yet because it lacks: ${((d['lacks'] as readonly string[] | undefined) ?? [])
      .map((one) => lackWords[one] ?? one)
      .join(', ')}. Add that, then close.`,
  'legacy-files/has-ranges': (d: Details) =>
    `${count(Number(d['count'] ?? 0), 'paper was', 'papers were')} cut out of this dossier. Take each off before giving it up.`,
  'legacy-files/scan-twice': () => 'This file is in the paper dossier already. Choose another one.',
  'legacy-files/too-many-scans': (d: Details) =>
    `The dossier has ${whole(Number(d['most'] ?? 0))} files, which is the most. Join the remaining pages into one PDF.`,
  'legacy-files/too-many-pages': (d: Details) =>
    `The dossier would have ${whole(Number(d['pages'] ?? 0))} pages, more than the ${whole(Number(d['most'] ?? 0))} it may have. Leave out pages that hold no paper, then send again.`,
  'legacy-files/pages-placed': (d: Details) =>
    `Papers stand on page ${whole(Number(d['from'] ?? 0))} and after; without this file their pages would be wrong. Take those papers off first.`,
  'legacy-files/no-range': () => 'No paper was given. Fill at least one row: first page, last page, subject.',
  'legacy-files/no-such-page': (d: Details) =>
    `The dossier has only ${count(Number(d['total'] ?? 0), 'page', 'pages')}. Check the page, or send more of the scan.`,
  'legacy-files/ends-before-begin': () => 'The last page comes before the first. Check both pages.',
  'legacy-files/overlap-needs-word': () =>
    'Some of these pages belong to another paper already. If they are shared, say in a word why; if not, correct the pages.',
  'legacy-files/too-many-files': (d: Details) =>
    `This paper stands on more than ${whole(Number(d['most'] ?? 0))} photographs. Split it into two rows, or join the photographs into one PDF.`,
  'legacy-files/no-commitment': () => 'No commitment was typed. Copy at least one matter from the paper.',
};
