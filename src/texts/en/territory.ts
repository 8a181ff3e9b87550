// Administrative units: looking up old and new ones.

import type { Shape } from '../shape.ts';
import type { territoryProblems as viProblems, territory as viTerritory } from '../vi/territory.ts';

type Details = Readonly<Record<string, unknown>>;

export const territory: Shape<typeof viTerritory> = {
  heading: 'What is an old unit called today?',
  summary:
    'Since 1 July 2025 there are two levels, province and commune. Type an old or new name or code to see which unit it is today and under which resolution.',
  searchLabel: 'Name, code or address',
  searchHint: 'For example: xã Bình Lư, Tam Đường; can ho; 03388; 12-03390-3-2026. Marks are not needed.',
  provinceFilter: 'Province of today',
  allProvinces: 'The whole country',
  description: 'Communes, wards, townships, districts and provinces before and since 1 July 2025.',
  count: (n) => (n === 0 ? 'No unit found' : n === 1 ? '1 unit found' : `${n} units found`),
  countOf: (shown, total) => `${total} units found, ${shown} shown. Add the old district or choose a province.`,
  provinceCount: (n) => `${n} provinces and cities`,
  communeCount: (n) => `${n} communes, wards and special zones`,
  districtCount: (n) => `${n} districts and towns`,

  decidedTitle: (name) => `Today it is ${name}`,
  decidedText: (count) =>
    count > 1
      ? 'The name or code stood before and since 1 July 2025; either reading leads to one unit of today.'
      : 'There is only one reading.',
  undecidedTitle: 'More than one unit may be meant',
  undecidedText:
    'What was typed fits several units. Add the old district, choose a province, or look at the date of the paper: until 30 June 2025 it is the old unit, from 1 July 2025 the new one.',
  codeTitle: (code) => `Code ${code} has named two units`,
  codeText:
    'Until 30 June 2025 this code named the old unit, since 1 July 2025 the new one with another territory. Never join old and new records by code alone: look at the date too.',
  placeIgnoredTitle: 'No such unit in the place given',
  placeIgnoredText: 'The district or province given has no unit of that name, so the list below is not limited to it.',

  nothingTitle: 'No unit has this name or code.',
  nothingText:
    'Type fewer words, leave out the hamlet, or give the commune alone. Commune codes have 5 digits, old district codes 3, province codes 2.',
  suggestionsTitle: 'Is it one of these?',

  foundCaption: 'Units found',
  columns: {
    today: 'Today',
    found: 'Found',
    ground: 'Legal ground',
    check: 'How checked',
    unit: 'Unit',
    code: 'Code',
    madeFrom: 'Made from',
    communes: 'Communes',
    oldUnit: 'Old unit',
    how: 'How it went',
  },
  code: (code) => `code ${code}`,
  until: (day) => `until ${day}`,
  since: (day) => `since ${day}`,
  sinceLong: (day) => `Since ${day}`,
  untilLong: (day) => `Until ${day}`,
  partlyIn: (n) => `${n} communes and wards of today hold land of this unit`,
  matched: {
    exact: 'name matches exactly',
    folded: 'name matches without marks',
    variant: 'another spelling of the name',
    code: 'code matches',
  },
  typeDiffers: 'name matches, the type of unit does not',
  kinds: {
    unchanged: 'unchanged',
    renamed: 'renamed or of another type',
    merged: 'merged whole',
    split: 'merged in part',
    'district-to-special-zone': 'island district made a special zone',
  },
  districtKinds: { merged: 'only communes of this unit', split: 'also communes of others, or only a part' },
  ground: (type, id, day) => `${type} ${id} of ${day}`,
  clause: (n) => `Article 1, clause ${n}`,
  unchangedGround: 'Unchanged',
  checked: 'compared with the resolution',
  unchecked: 'third-party source, not checked',
  doubtful: 'third-party source, doubtful',
  noGround: '–',

  provincesCaption: 'Provinces and cities of today and what they were made from',
  provinceHeading: (name) => `Which units make up ${name}?`,
  communesCaption: (name) => `Communes, wards and special zones of ${name}`,
  asCsv: 'Save CSV',
  asJson: 'Save JSON',

  unitDescription: (name) => `${name}: old units, new units, legal ground.`,
  codeCaption: (code) => `Code ${code}`,
  standing: 'In use',
  ended: 'Ended',
  labels: {
    code: 'Code',
    type: 'Type',
    belongs: 'Belongs to',
    valid: 'Valid',
    otherNames: 'Other spellings',
    changes: 'Later changes',
    parts: 'Consists of',
  },
  types: {
    province: 'province (tỉnh)',
    city: 'city (thành phố)',
    'urban-district': 'urban district (quận)',
    district: 'district (huyện)',
    town: 'town (thị xã)',
    ward: 'ward (phường)',
    commune: 'commune (xã)',
    township: 'township (thị trấn)',
    'special-zone': 'special zone (đặc khu)',
  },
  change: (day, before, after, instrument) => `Since ${day}: ${before} became ${after} (${instrument})`,
  validUntil: (day) => `until ${day}`,
  validSince: (day) => `since ${day}`,
  becameTitle: 'Today it is',
  becameSeveral: 'This unit was divided. Only the commune can say where one address belongs.',
  madeFromTitle: 'Made from',
  reuse: {
    'new-code': 'Before 1 July 2025 no unit had this code.',
    'same-unit': 'Before 1 July 2025 this unit had the same code; its territory did not change.',
    'predecessor-same-name':
      'Before 1 July 2025 this code belonged to a unit of the same name with a smaller territory. Join records by code and date.',
    'predecessor-other-name':
      'Before 1 July 2025 this code belonged to a unit of another name. Never join old and new records by code alone.',
    'not-a-predecessor':
      'Before 1 July 2025 this code belonged to an unrelated unit. Never join old and new records by code alone.',
  },
  reuseTitle: 'The code is used again',
  backToSearch: 'Look up a unit',
  source: 'Source of the data',
  sourceText:
    'List of units under Decision 19/2025/QĐ-TTg. Lai Châu was compared clause by clause with Resolution 1670/NQ-UBTVQH15 (a transcript); other provinces come from a third party and are not checked. This page does not replace the official texts.',

  csv: {
    oldCode: 'Old code',
    oldName: 'Old name',
    oldDistrict: 'Old district',
    oldProvince: 'Old province',
    kind: 'How it went',
    newCode: 'New code',
    newName: 'New name',
    newProvince: 'New province',
    instrument: 'Instrument',
    date: 'Date of instrument',
    clause: 'Clause',
    check: 'How checked',
  },
};

export const territoryProblems: typeof viProblems = {
  'territory/boundaries-not-read': () =>
    'These boundaries cannot be taken. Mend what is named below in the file and bring it again; the boundaries in use stay as they are.',
  'territory/no-such-province': (d: Details) =>
    `No province has the code ${String(d['code'] ?? '')} today. It has two digits; 12 is Lai Châu.`,
  'territory/no-such-unit': (d: Details) =>
    `No administrative unit has or had the code ${String(d['code'] ?? '')}, before or since 1 July 2025. Commune codes have 5 digits, old district codes 3, province codes 2; check for a lost zero at the front, or search by name.`,
};
