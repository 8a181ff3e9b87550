// English sentences of the visual components; same shape as the Vietnamese.

import type { DesignTexts } from '#texts/vi/design.ts';

/** A number with commas: `1,250`. */
const whole = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

export const design: DesignTexts = {
  shell: {
    skipToContent: 'Skip to main content',
    navigation: 'Main sections',
    allSections: 'All sections',
    more: 'More',
    breadcrumbs: 'Breadcrumb',
    languages: 'Language',
    signIn: 'Sign in',
    signOut: 'Sign out',
    account: 'Account',
    home: 'Home',
    training: 'Training edition – fictional data',
    trainingDetail: 'Do not use results from here for real work.',
    printedOn: (day) => `Printed on ${day}`,
  },
  form: {
    optional: 'optional',
    error: 'Error:',
    example: (text) => `Example: ${text}`,
    day: 'Day',
    month: 'Month',
    year: 'Year',
    currentFile: 'File on record',
    lookUp: 'Look up',
    lookUpLegend: (label) => `${label}: choose one line`,
    noSuggestion: (typed) => `Nothing found for “${typed}”. Try fewer letters; accents are not needed.`,
    chosen: 'Chosen',
    change: 'Change',
    savedAt: (time) => `Saved at ${time}`,
    choose: '– Choose –',
  },
  errorSummary: {
    title: (count) => (count === 1 ? 'There is 1 thing to correct' : `There are ${whole(count)} things to correct`),
  },
  notice: {
    info: 'Information',
    success: 'Done',
    warning: 'Please note',
    danger: 'Not done',
  },
  confirm: {
    cancel: 'No, go back',
  },
  table: {
    sortAscending: (label) => `${label}: sort ascending`,
    sortDescending: (label) => `${label}: sort descending`,
    sortedAscending: 'sorted ascending',
    sortedDescending: 'sorted descending',
    select: 'Select',
  },
  pagination: {
    label: 'Result pages',
    previous: 'Previous page',
    next: 'Next page',
    page: (n) => `Page ${whole(n)}`,
    position: (from, to, total) => `Rows ${whole(from)}–${whole(to)} of ${whole(total)}`,
  },
  filter: {
    search: 'Search',
    submit: 'Search',
    apply: 'Filter',
    filters: 'Filters',
    filtersActive: (n) => `Filters (${whole(n)} in use)`,
    active: 'Filtered by',
    remove: (label) => `Remove filter: ${label}`,
    clear: 'Clear all filters',
    sort: 'Sort by',
  },
  stars: {
    stars: (n) => (n === 1 ? '1 star' : `${whole(n)} stars`),
    lapsedOn: (day) => `lapsed ${day}`,
    lapsed: 'no longer in force',
    none: 'No star rating yet',
  },
  status: {
    'in-force': 'In force',
    expiring: 'Expiring soon',
    extended: (until) => (until === undefined ? 'Extended' : `Extended until ${until}`),
    expired: 'Expired',
    suspended: 'Suspended',
    withdrawn: 'Withdrawn',
    superseded: 'Superseded',
    undecided: 'No decision on record',
    're-evaluating': 'Re-evaluation under way',
    'extension-proposed': 'Extension proposed',
  },
  task: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    done: 'Done',
    'cannot-start': 'Cannot start yet',
    problem: 'To correct',
    optional: 'Optional',
  },
  photo: {
    none: 'No photograph yet',
  },
  product: {
    validUntil: (day) => `until ${day}`,
  },
  progress: {
    percent: (n) => `${whole(n)}%`,
  },
  steps: {
    position: (n, total) => `Step ${whole(n)} of ${whole(total)}`,
    done: 'done',
    current: 'current',
  },
  compare: {
    field: 'Field',
    theirs: 'Saved version',
    yours: 'Your version',
    savedBy: (who, when) => `${who} saved at ${when}`,
    notSaved: 'not saved',
    empty: 'left empty',
    same: 'The two versions agree in everything else.',
    keep: (side, field) => `Keep ${side.toLowerCase()} – ${field}`,
    keepThis: 'Keep this one',
  },
  history: {
    title: 'History',
  },
};
