// Producers: words of the screens and sentences of refusals.

import type { Shape } from '../shape.ts';
import type { producerProblems as vietnamese, producers as vietnameseWords } from '../vi/producers.ts';

type Details = Readonly<Record<string, unknown>>;

export const producerProblems: Shape<typeof vietnamese> = {
  'producers/looks-like-another': () =>
    'The register holds producers very much like this one (same registration number, telephone, or name and place). Look at those named; if this is another one, confirm it and save again.',
  'producers/already-merged': () =>
    'One of the two producers was merged before. Open the page again to see it as it is now.',
  'producers/merge-undone-already': () =>
    'This merge has been undone already. Open the page again to see it as it is now.',
  'producers/survivor-merged-on': () =>
    'The producer that stayed was itself merged into another one. Undo that later merge first, then this one.',
  'producers/registration-needed': () =>
    'An OCOP producer must have a business registration (Art. 2.3). Enter its number; if the kind is not known yet, choose “Not known” and complete it later.',
  'producers/registration-format': () =>
    'This is not like the number of a registration. Copy it as the paper shows it, for example 6200123456 or 12A8001234.',
  'producers/registered-in-future': () => 'The day of registration has not come yet. Look at the paper again.',
  'producers/phone-format': () =>
    'Not a telephone number of Vietnam. Mobile numbers have 10 digits; fixed lines begin with 02, for example 0213 3876 543.',
  'producers/phone-needed': () =>
    'To publish a telephone number there must be one. Enter it, or take back the tick that publishes it.',
  'producers/email-format': () => 'Not an e-mail address. A right one: htx@example.vn.',
  'producers/website-format': () => 'Not an address on the web. A right one: htx.example.vn or https://example.vn/htx.',
  'producers/more-local-than-all': (d: Details) =>
    `There cannot be more local workers than workers in all (${String(d['workers'] ?? '')}). Look at both figures again.`,
  'producers/province-of-another-commune': (d: Details) =>
    `${String(d['commune'] ?? '')} does not lie in the chosen province. Choose the province again, or a commune of it.`,
  'producers/commune-unknown': (d: Details) => {
    const near = String(d['near'] ?? '');
    const typed = String(d['typed'] ?? '');
    return near === ''
      ? `No commune is called “${typed}”. Type its name of today or of before, marks may be left out, then press Find.`
      : `No commune is called “${typed}”. Do you mean: ${near}?`;
  },
  'producers/commune-several': (d: Details) =>
    `“${String(d['typed'] ?? '')}” names several places: ${String(d['candidates'] ?? '')}. Choose one, or add the old district.`,
  'producers/province-missing': () => 'The province is not known. Enter the commune, or choose the province.',
  'producers/place-elsewhere': () =>
    'This place lies outside your unit. Choose a commune of your unit; moving a producer elsewhere is done by the OCOP office of the province.',
  'producers/moved-by-itself': () =>
    'A move to another commune is entered by the commune once it has confirmed it. Keep the place as it is and tell the commune.',
  'producers/status-by-office': () =>
    'That a producer stopped or works again is confirmed by the commune (Art. 8.4). Please tell the commune.',
  'producers/no-such-code': () =>
    'No producer of your unit has this code. Copy the code at the top of the producer’s page, for example CH03B-AK672.',
  'producers/merge-with-itself': () => 'This is the producer that is open. Enter the code of the other one.',
};

/** A whole number with commas between thousands. */
const n = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

export const producers: Shape<typeof vietnameseWords> = {
  types: {
    cooperative: 'Cooperative',
    'cooperative-group': 'Cooperative group',
    'small-medium-enterprise': 'Small or medium enterprise',
    farm: 'Farm',
    'production-household': 'Producing household',
    'family-household': 'Family household with a business registration',
    association: 'Association (tourism only)',
    'operating-centre': 'Operating centre (tourism only)',
    unknown: 'Not known',
  },
  statuses: { active: 'Working', ceased: 'Stopped', merged: 'Merged' },
  papers: {
    'business-registration': 'Business registration',
    'food-safety-certificate': 'Certificate that the place may produce food',
    'production-condition-certificate': 'Certificate of production conditions (where the product needs one)',
  },
  fields: {
    name: 'Name of the producer',
    producerType: 'Kind of organisation',
    status: 'State',
    registrationNumber: 'Registration number',
    registeredOn: 'Founded, registered on',
    registrationIssuer: 'Registered by',
    provinceCode: 'Province',
    communeCode: 'Commune of today',
    commune: 'Commune of today',
    oldCommuneCode: 'Old commune',
    placeText: 'Place on older papers',
    address: 'Address',
    phone: 'Telephone',
    publicPhone: 'Telephone is public',
    email: 'E-mail',
    website: 'Web page',
    legalRepresentativeName: 'Legal representative',
    legalRepresentativePosition: 'Position',
    workers: 'Workers in all',
    localWorkers: 'Workers from the commune or province',
    capitalVnd: 'Capital',
    revenueVnd: 'Revenue of the last year',
    papers: 'Papers held',
    description: 'About',
    history: 'How it came about',
    organisation: 'Organisation',
    gender: 'Gender',
    ethnicity: 'Ethnicity',
    disabled: 'Disability',
    permanentAddress: 'Permanent address',
  },
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
  unknownPlace: 'Commune not known',

  list: {
    heading: 'OCOP producers',
    ownHeading: 'My producer',
    add: 'Register a producer',
    searchLabel: 'Find a producer',
    searchHint: 'Name, old or new commune, registration number, telephone or code. Marks may be left out.',
    type: 'Kind',
    anyType: 'Every kind',
    status: 'State',
    anyStatus: 'Every state',
    province: 'Province',
    anyProvince: 'Every province',
    commune: 'Commune',
    anyCommune: 'Every commune',
    missing: 'Facts missing',
    anyMissing: 'Complete or not',
    onlyMissing: 'Something is missing',
    searchChip: (text: string) => `Search “${text}”`,
    count: (total: number) => (total === 0 ? 'No producer' : total === 1 ? '1 producer' : `${n(total)} producers`),
    caption: 'Producers',
    columns: {
      code: 'Code',
      name: 'Producer',
      type: 'Kind',
      commune: 'Commune',
      province: 'Province',
      products: 'Products',
      registration: 'Registration number',
      state: 'State',
      missing: 'Missing',
    },
    asCsv: 'Download (CSV)',
    asJson: 'Data (JSON)',
    complete: 'Complete',
    lacks: (count: number) => (count === 1 ? '1 fact missing' : `${n(count)} facts missing`),
    nothingTitle: 'No producer fits this search and these filters.',
    nothingText: 'Take a filter away, type fewer words, or try the old name of the commune.',
    emptyTitle: 'The register holds no producer of your unit yet.',
    emptyText: 'Import the spreadsheet your office uses, or register producers one by one as dossiers come in.',
    emptyReadText:
      'Officers of the communes and of the province’s OCOP office register producers; they will appear here.',
    import: 'Import a spreadsheet',
  },

  record: {
    caption: (code: string) => `OCOP producer, code ${code}`,
    change: 'Change',
    askedCode: (code: string) => `Code ${code} is this producer today: two records were merged.`,
    ceasedTitle: 'This producer has stopped',
    ceasedText:
      'The commune confirmed it. Where a certificate is still valid, this is a ground to consider its withdrawal (Art. 8.1đ).',
    missingTitle: 'Still missing for a dossier',
    missingText: (list: string) => `Form 02 part I asks for: ${list}.`,
    general: 'General',
    place: 'Place of production',
    oldPlace: (name: string) => `Before 1 July 2025: ${name}`,
    asPrinted: (text: string) => `On paper: ${text}`,
    representative: 'Legal representative',
    privateLink: 'See private facts',
    privateNote:
      'Gender, ethnicity, disability and home are kept apart; every look at them is written into the ledger.',
    registration: 'Registration and papers',
    contact: 'Contact',
    phonePublic: 'The producer agrees that it is public',
    phonePrivate: 'Not public',
    size: 'Size',
    people: (count: number) => (count === 1 ? '1 person' : `${n(count)} people`),
    localShare: (percent: number) => `${n(percent)}% of all workers`,
    about: 'About',
    products: 'Products',
    productColumns: { name: 'Product', stars: 'Stars', state: 'State', until: 'Valid until' },
    noProducts: 'The register holds no product of this producer yet.',
    noProductsText: 'Add a product when the producer begins to prepare a dossier.',
    allProducts: 'See them in the list of products',
    formerProducts: 'Products that were this producer’s once',
    until: (day: string) => `until ${day}`,
    likeTitle: 'May be the same as',
    likeText: 'Open each one and compare; if they are one, the OCOP office of the province merges the two records.',
    elsewhere: (count: number) =>
      count === 1
        ? 'Besides, one producer like this lies outside your unit.'
        : `Besides, ${n(count)} producers like this lie outside your unit.`,
    acts: 'What can be done',
    history: 'History',
    noHistory: 'No change yet.',
    merged: 'Records that were merged into this one',
    mergedOn: (name: string, code: string, day: string) => `${name} (${code}), merged on ${day}`,
    mergedReason: (reason: string) => `Reason: ${reason}`,
    part: 'Part again',
    mergedHistory: (code: string) => `History of ${code}`,
    firstRecord: 'First record.',
    system: 'System',
    console: 'Operator at the server',
    formerAccount: 'An account without a name',
  },
  speakers: {
    title: 'Who speaks for the producer',
    leadOffice: 'Accounts that see and keep the record of this producer, once the commune has confirmed them.',
    leadItself:
      'Accounts that see and keep this record. If somebody stands here who works with you no longer, tell the officer of the commune, who ends it.',
    none: 'Nobody has been confirmed to speak for this producer.',
    who: 'Full name',
    you: 'you',
    state: 'State',
    confirmed: 'Speaks for it',
    requested: 'Waiting to be confirmed',
    closed: 'Account closed',
    since: 'Since',
    act: 'Act',
    answer: 'Answer',
    end: 'End',
  },
  likenesses: {
    registration: 'same registration number',
    phone: 'same telephone',
    'name-and-place': 'same name, same commune',
    'near-name': 'nearly the same name',
  },
  acts: {
    change: 'Change facts',
    private: 'See and change private facts of the representative',
    addProduct: 'Add a product',
    wallet: 'Evidence wallet',
    merge: 'Merge with a record of the same producer',
    keepers: 'Done by officers of the commune and of the province’s OCOP office, and by the producer itself.',
    provinceOnly: 'Done by the OCOP office of the province.',
    ceased: 'The producer has stopped. Once the commune confirms that it works again, change its state first.',
  },

  form: {
    newHeading: 'Register a producer',
    newSummary: 'After Form 02 part I. Enter what is known; the rest can be completed later.',
    changeHeading: 'Change a producer',
    save: 'Enter into the register',
    saveChange: 'Save changes',
    cancel: 'Go back without saving',
    who: 'Producer',
    nameExample: 'Hợp tác xã Chè Shan Tả Lèng',
    nameHint: 'As on the registration.',
    typeHint: 'Associations and operating centres take part with tourism products only (Art. 2.3).',
    place: 'Place of production',
    communeHint: 'Type the name of today or of before, marks may be left out; press Find and choose a row.',
    communeKept: 'A move to another commune is entered by the commune.',
    address: 'Address as on the registration',
    addressExample: 'Bản Sin Câu, xã Bình Lư',
    was: (names: string) => `${names} before 1 July 2025`,
    representative: 'Legal representative',
    nameOfPerson: 'Name',
    positionExample: 'Director',
    privateTitle: 'Private facts of the representative',
    privateHint:
      'For criterion 3.2 (a woman, a person of an ethnic minority or a disabled person represents the producer). Never public, in no list and no export; only the keepers of the register and the producer see it.',
    woman: 'Woman',
    man: 'Man',
    ethnicityExample: 'Mông',
    registration: 'Registration and papers',
    registrationExample: '6200123456',
    issuerExample: 'Phòng Kinh tế xã Bình Lư',
    papersHint: 'Tick the papers that the producer holds.',
    contact: 'Contact',
    publicPhone: 'The producer agrees that the public sees this number',
    size: 'Size',
    peopleUnit: 'people',
    about: 'About',
    descriptionHint: 'A few sentences for readers: what it makes, where, what is special.',
    statusHint: 'Choose “Stopped” once the commune has confirmed it (Art. 8.4).',
    registered: (name: string) => `${name} is in the register.`,
    changed: (name: string) => `${name} is saved.`,
    dateExample: '02/03/2019',
  },
  likeness: {
    title: 'This producer may be in the register already',
    text: 'Open each row and compare before you enter it. A producer entered twice makes figures and certificates wrong.',
    isAnother: 'I have looked: this is another producer, enter it',
  },
  conflict: {
    heading: 'Two people changed this producer',
    text: 'While you were changing it, somebody saved a newer version. Nothing is lost: for each fact that differs choose the one to keep, then save. What somebody else changed and you left alone is set to the saved version.',
    save: 'Save what I chose',
    drop: 'Leave my version, see the saved one',
    nothing: 'Your version is now the same as the saved one; there is nothing left to choose.',
    somebody: 'Somebody',
  },
  private: {
    heading: 'Private facts of the representative',
    summary: (name: string) => `Producer: ${name}. This look has been written into the ledger.`,
    change: 'Change private facts',
    changeHeading: 'Change private facts of the representative',
    save: 'Save private facts',
    saved: 'The private facts are saved.',
    minority: 'Of an ethnic minority',
    point: 'Criterion 3.2',
    pointYes: 'There is ground for 1 point',
    pointNo: 'No ground for a point yet',
    empty: 'No private facts have been entered.',
    who: 'Representative',
  },
  merge: {
    chooseHeading: 'Merge with which producer?',
    chooseSummary: (name: string) =>
      `${name} will be merged into the producer you choose. The next step shows what happens; nothing is changed yet.`,
    into: 'Code of the producer that stays',
    intoHint: 'Copy the code at the top of the other producer’s page.',
    intoExample: 'CH03B-AK672',
    suggested: 'Or choose one that looks alike',
    preview: 'Preview',
    heading: (from: string, into: string) => `Merge ${from} into ${into}?`,
    confirm: 'Merge the two',
    explain:
      'Nothing is lost: both histories are kept, both codes lead to the producer that stays, and the two can be parted again.',
    differs: 'Where they differ: which one stays?',
    from: (code: string) => `Goes: ${code}`,
    intoSide: (code: string) => `Stays: ${code}`,
    keep: (side: string, field: string) => `${field}: take ${side}`,
    take: 'Take this',
    same: 'The two are the same in everything.',
    products: (count: number) =>
      count === 0
        ? 'No product changes hands.'
        : count === 1
          ? 'One product goes to the producer that stays:'
          : `${n(count)} products go to the producer that stays:`,
    reason: 'Reason',
    reasonExample: 'Entered twice from two spreadsheets of a former district',
    done: (name: string) => `Merged into ${name}.`,
    swap: 'The other way round: keep this one',
  },
  part: {
    heading: (from: string, into: string) => `Part ${from} from ${into}?`,
    named: (name: string, code: string) => `${name} (${code})`,
    confirm: 'Part the two',
    mergedOn: (day: string) => `The two records were merged on ${day}.`,
    back: 'Facts of the producer that stayed become again what they were before:',
    backNothing: 'Nothing changes in the producer that stayed.',
    kept: (list: string) => `Changed since the merge, so left as they are: ${list}.`,
    products: (count: number) =>
      count === 0
        ? 'No product is given back.'
        : count === 1
          ? 'One product is given back:'
          : `${n(count)} products are given back:`,
    elsewhere: (count: number) =>
      count === 1
        ? 'One product has moved on since and stays where it is.'
        : `${n(count)} products have moved on since and stay where they are.`,
    done: (name: string) => `${name} stands on its own again.`,
  },
};
