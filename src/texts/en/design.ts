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
    trainingDay: (day: string) => `The class works as on ${day}.`,
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
  lastDay: {
    weekdays: ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    named: (weekday: string, day: string) => `${weekday}, ${day}`,
    swapped: 'swapped day off',
    rest: (day: string, why: string) =>
      why === 'weekend'
        ? `${day}: offices are closed.`
        : `${day}, ${why === 'swapped' ? 'a swapped day off' : `holiday (${why})`}: offices are closed.`,
    restLive: '{day}: offices are closed.',
    use: 'Use {day}',
    question: 'The last day is a day off. Which day do you mean?',
    move: (day: string) => `Move to the next working day: ${day}`,
    keep: (day: string) => `Keep ${day}`,
  },
  share: {
    copy: 'Copy the message',
    send: 'Send with another app',
    copied: 'Copied.',
    marked: 'Marked: hold it and copy.',
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
  secondPerson: {
    names: (names) => `Who may confirm it: ${names.join(', ')}.`,
    nobodyTitle: 'There is no second person',
    nobody:
      'Nobody of the province but who proposed it has an account to confirm it. Open an account for a leader or for one more officer of the province. Until then the register stays as it is; who proposed it can still take it back.',
    invite: 'Open an account',
  },
  keptDraft: {
    offer: 'This device still keeps what you typed at {at} and could not be saved.',
    back: 'Fill it in again',
    drop: 'Drop it, use what is shown',
    lost: 'The server could not be reached, so nothing was saved. What you typed is kept on this device; press save again once there is a connection.',
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
  views: {
    title: 'Saved views',
    ofUnit: '(of the unit)',
    remove: 'Remove this view',
    save: 'Save this view to use it again',
    name: 'Name of the view',
    nameExample: 'Cooperatives with facts missing',
    whose: 'For whom?',
    forMe: 'Only me',
    forUnit: 'Everybody in my unit',
    keep: 'Save the view',
    saved: (name: string) => `The view “${name}” is saved.`,
    removed: (name: string) => `The view “${name}” is removed.`,
  },
  stars: {
    stars: (n) => (n === 1 ? '1 star' : `${whole(n)} stars`),
    lapsedOn: (day) => `lapsed ${day}`,
    lapsed: 'no longer in force',
    none: 'No star rating yet',
  },
  status: {
    'in-force': 'In force',
    'unclear-term': 'Term not clear',
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
    /** `{seconds}` stands for whole seconds. */
    seconds: '{seconds} s',
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
