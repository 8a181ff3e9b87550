// Criteria sets: the law as it is written, for everybody to read.

import type { Shape } from '../shape.ts';
import type { criteria as vietnamese } from '../vi/criteria.ts';

type Details = Readonly<Record<string, unknown>>;

export const criteria: Shape<typeof vietnamese> = {
  heading: 'By which criteria is a product judged?',
  summary:
    'Each OCOP product is judged by one of 26 sets of criteria. Type the name of a product, or choose a set from the list below.',
  title: 'OCOP criteria sets',
  description:
    'The criteria by which OCOP products are judged and ranked: points, least options for a star, conditions, evidence, changes between the decisions. JSON and CSV.',
  instrumentHeading: (number) => `The criteria sets of Decision ${number}`,
  setTitle: (number, name) => `Set ${number}: ${name}`,
  setCaption: (number, instrument, annex) => `Set ${number} – Decision ${instrument}, ${annex}`,
  setDescription: (name, instrument) =>
    `${name}: criteria, options, points, least options for a star and conditions under Decision ${instrument}.`,
  instruments: 'Decision',
  decision: (number) => `Decision ${number}`,
  states: {
    'in-force': 'In force',
    suspended: 'Suspended',
    'partly-suspended': 'Partly suspended',
    reinstated: 'In force again',
    lapsed: 'Lapsed',
    'period-ended': 'Its period has ended',
    guidance: 'Guidance',
    unknown: 'Not known whether in force',
  },
  notYet: 'Not yet in force',
  copies: {
    seen: 'Whole copy',
    derived: 'Inferred copy',
    recalled: 'Recalled, unverified',
    missing: 'Criteria not found',
  },
  copyGap: (points) => `The copy lacks ${points} points`,
  notComparedText:
    'What stands here was read from a public transcript and has not been compared with the act signed by the Prime Minister. Where the two differ, the signed act is right.',
  eachSet: (a, b, c) => `Each set has 100 points: part A ${a}, part B ${b}, part C ${c}.`,
  period: (from, until) =>
    until === null ? `In force from ${from}.` : `In force from ${from}, no longer from ${until}.`,
  amended: (numbers) => `Amended by Decision ${numbers}.`,
  olderText:
    'This decision no longer applies to new dossiers. Stars given under it hold until the day printed on the certificate.',
  counts: (criteria, marks) =>
    marks === 0 ? `${criteria} criteria` : `${criteria} criteria, ${marks} least options for a star`,
  download: 'Download the data',
  asJson: 'JSON',
  asCsv: 'CSV',
  asJsonLong: (what) => `Download JSON: ${what}`,
  asCsvLong: (what) => `Download CSV: ${what}`,
  wholeInstrument: (number) => `All 26 sets of Decision ${number}`,
  thisSet: 'This set',

  compare: {
    heading: 'What changed between the decisions?',
    title: (number, name) => `Set ${number}, ${name}: changes between the decisions`,
    description: (name) =>
      `${name}: criteria added, gone and with other points between the decisions 1048/QĐ-TTg, 148/QĐ-TTg and 26/2026/QĐ-TTg.`,
    summary: (instrument) =>
      `The set of Decision ${instrument} beside the corresponding set of another decision. Sets and criteria are numbered differently in each, so they are matched by title.`,
    link: 'Compare with the decision before',
    linkOlder: 'Compare with the decision in force',
    folders: { '148-2023': '148/QĐ-TTg', '1048-2019': '1048/QĐ-TTg' },
    pairTitle: (number, instrument) => `Beside set ${number} of Decision ${instrument}`,
    sure: {
      P: 'That they correspond was read in the act.',
      S: 'That they correspond was read in a secondary source; no act says so.',
      R: 'That they correspond is recalled, unverified.',
      I: 'That they correspond is inferred from their names; no act says so.',
    },
    noPredecessor: (instrument) => `This set has no corresponding set in Decision ${instrument}.`,
    noSuccessor: 'This set has no corresponding set in Decision 26/2026/QĐ-TTg.',
    notComparable: 'The criteria cannot be compared',
    notComparableText: (instrument) =>
      `No public source that we could read holds the criteria of this set under Decision ${instrument}; only the points of the three parts are known.`,
    gap: (instrument, points) =>
      `The copy of the set of Decision ${instrument} lacks ${points} points: a criterion shown as new, or other points, may come from that gap alone.`,
    partsSame: 'The points of the parts did not change:',
    partsChanged: 'Points of the parts that changed:',
    part: (code, before, after) =>
      before === after ? `part ${code} ${after} points` : `part ${code} from ${before} to ${after} points`,
    figures: (added, gone, changed, same, alike) =>
      `${added} criteria added, ${gone} gone, ${changed} with other points, ${same} with the same title and points; ${alike} pairs whose titles only resemble each other.`,
    groups: 'Most points of each group',
    criteria: 'Each criterion',
    change: 'Change',
    none: 'none',
    added: 'New',
    gone: 'Gone',
    points: (before, after) => `${before} to ${after} points`,
    steps: 'Other steps of points',
    same: 'Same title and points',
    alike: 'Titles alike',
    howTitle: 'How are they compared?',
    how: [
      'Two criteria (or groups) stand beside each other when they have the same part and the same title, marks, capitals and punctuation aside.',
      'Of the rest, two titles stand beside each other when twice their common words, divided by all words of both, is 0.6 or more; the likeliest pair is taken first. Such a pair is marked “Titles alike”: they may not mean the same.',
      'What has no partner is “New” or “Gone”. A criterion with quite another title, or in another part, shows as one gone and one new.',
      '“Other steps of points”: the most points are as before, but those of the options differ. The words of options are not compared.',
    ],
  },
  finder: {
    label: 'Name of the product',
    hint: 'In Vietnamese, marks are not needed: chè túi lọc, thit trau gac bep, mat ong.',
    all: '26 criteria sets in force',
    clear: 'Show all sets',
    count: (n, typed) =>
      n === 0
        ? `No set found for “${typed}”`
        : n === 1
          ? `“${typed}” may belong to this set`
          : `“${typed}” may belong to one of ${n} sets`,
    set: (n) => `set ${n}`,
    reasons: {
      name: (words) => `“${words}” stands in the name of the set.`,
      group: (words) => `“${words}” stands in the name of the group.`,
      sector: (words) => `“${words}” stands in the name of the sector.`,
      word: (words) => `“${words}” is an everyday name of what belongs to this set.`,
      pair: (words) => `“${words}” stands in it.`,
      shared: (words) => `“${words}” belongs to several sets.`,
    },
    pair: (first, next) => `“${first}” stands in it together with “${next}”.`,
    near: 'Nearly what was typed.',
    emptyTitle: (typed) => `No set found for “${typed}”.`,
    emptyText:
      'Type what the product is called in general and leave out its own name: “rượu ngô” instead of a brand. Or choose a set from the list below by sector and group. What stands in none of them is no OCOP product.',
    ours: 'The everyday words and questions are those of this program, not of the decision. If in doubt, read the names of groups and subgroups, and ask the People’s Committee of the commune, which receives the dossier.',
  },
  facts: {
    sector: 'Sector',
    group: 'Group',
    subgroup: 'Subgroup',
    ministry: 'Ministry in charge',
    samples: 'Samples',
    samplesText: (n) => (n === 0 ? 'No samples' : `${n} units of the product`),
    period: 'In force',
    nameBefore: 'Name before the amendment',
    size: 'Size',
    sizeText: (criteria, options, marks) =>
      `${criteria} criteria, ${options} options${marks === 0 ? '' : `, ${marks} least options for a star`}`,
    samplesNote: 'Handed in with the request to the province.',
    ministryNote: 'The first one leads.',
  },
  bands: {
    title: 'How many points for how many stars?',
    lead: 'Points alone are not enough: from three stars on, every least option marked with stars below must be reached as well.',
    leadPlain:
      'This decision sets no least option for single criteria: the level follows the total and the conditions.',
  },
  selfScore: 'Score your own product',
  contents: 'What the sheet asks',
  part: (code) => `Part ${code}.`,
  points: (n) => (n === 1 ? '1 point' : `${n} points`),
  most: (n) => (n === 1 ? 'at most 1 point' : `at most ${n} points`),
  sumOf: 'The points of the items below are added.',
  chooseCase: 'The dossier chooses one case, and only that case is scored.',
  caseTitle: (code, title) => (title === null ? `Case ${code}` : `Case ${code}: ${title}`),
  anyCase: 'For every case',
  least: 'least option',
  markLegend:
    'Stars after an option mark the least option: for that level the product must reach at least this option of the criterion.',
  implied: 'Points if it is so, none if it is not.',
  inferred: 'inferred',
  inferredText: 'This option or its points were inferred, not read word by word; see the mended slips at the end.',
  printedAs: (code) => `The sheet prints the number ${code}.`,
  evidence: 'Evidence',
  linkTo: (code) => `Link to criterion ${code}`,
  conditions: {
    title: 'Conditions of the whole dossier',
    kinds: {
      disqualify: 'Removed',
      ineligible: 'Not evaluated',
      require: 'Required',
      stop: 'Evaluation stops',
      stopIfZero: 'Stops at a 0',
      appliesIf: 'Only if',
      starFloorRule: 'Stars',
    },
    requireEffect: 'If it does not hold, this criterion counts 0.',
  },
  kinds: {
    title: 'Evidence',
    lead: 'The decision lists evidence by subject. Which kind belongs to which criterion is a suggestion of this program, not of the decision.',
    at: 'Criteria',
  },
  origin: {
    title: 'Where is this copy from, and what was mended?',
    status: 'State',
    notes: 'Remarks',
    sources: 'Sources that were read',
    corrections: 'Slips of the copy that were mended',
    correctionsLead: 'What stood in the copy is kept here, so that everybody can check it.',
    where: 'Place',
    field: 'What',
    stood: 'In the copy',
    now: 'Here',
    why: 'Why',
    fields: {
      text: 'wording',
      code: 'number',
      star: 'star mark',
      points: 'points',
      option: 'option',
      heading: 'heading',
      maxPoints: 'most points',
      title: 'title of the part',
    },
    empty: 'empty',
    noCorrections: 'Nothing had to be mended.',
  },
  unread: {
    title: 'The criteria of all 26 sets were not found',
    text: 'Names, sectors, groups and the points of the parts are known; no public source that we could read holds the criteria, options and points of this decision. No set of this list is ever totalled.',
  },
  missing: {
    title: 'The criteria of this set were not found',
    text: 'No public source that we could read holds the criteria, options and points of this set. So nothing more stands here, and this set is never totalled.',
    subjects: 'The press named the points of the parts and the subjects of the groups, not the points of these:',
  },
  gap: {
    title: (points) => `The copy lacks ${points} points: never totalled`,
    text: (part, note) => `Part ${part}: ${note}`,
  },
  columnsTitle: 'Columns of the CSV file',
  columnsLead:
    'A line is an option, a criterion that adds up its items, a condition, or something missing. The JSON file keeps the structure of the sheet with sources and mended slips.',
  column: 'Column',
  meaning: 'Meaning',
  columns: {
    set: 'Criteria set: decision and number, for example 26-2026/11',
    setName: 'Name of the set',
    line: 'Kind of line: option, sum (a criterion that adds up its items), condition, part (no criteria found), gap (points missing)',
    part: 'Part A, B or C',
    partPoints: 'Most points of the part',
    group: 'Number of the group of criteria',
    groupTitle: 'Title of the group as printed',
    groupPoints: 'Most points of the group',
    criterion: 'Number of the criterion',
    criterionTitle: 'Title of the criterion',
    criterionPoints: 'Most points of the criterion',
    selection: 'one: one is chosen; sum: the items are added',
    case: 'The case an option belongs to, where the sheet has two',
    option: 'Number of the option, or code of the condition',
    text: 'The words as printed',
    points: 'Points of the option; in a gap line, the points that are missing',
    minimumForStars: 'The star level of which this is the least option: 3, 4 or 5',
    conditionKind: 'Kind of condition',
    provenance: 'seen: read in a source; derived: inferred; missing: not found',
  },
};

export const criteriaProblems = {
  'criteria/no-such-set': (d: Details) =>
    `There is no criteria set “${String(d['set'] ?? '')}”. Each decision has the sets 01 to 26, for example 26-2026/11; choose one from the list of criteria sets.`,
  'criteria/no-such-instrument': (d: Details) =>
    `There are no criteria sets of the decision “${String(d['asked'] ?? '')}”. Here are 26-2026, 148-2023 and 1048-2019.`,
};
