// The questions that are asked at a visit, by subject and version (26/2026/QĐ-TTg, Art. 9 says what is inspected; the questions are ours).
// A version never changes once it was used: a change is a new file with the next number.

import { LawValue } from './law-reader.ts';

/** A condition as the data has it: over earlier questions of the same checklist. */
export type LawCondition =
  | { readonly question: string; readonly is: readonly (string | number)[] }
  | { readonly question: string; readonly above?: number; readonly below?: number }
  | { readonly all: readonly LawCondition[] }
  | { readonly any: readonly LawCondition[] }
  | { readonly not: LawCondition };

export interface LawQuestion {
  readonly code: string;
  readonly text: string;
  readonly kind: 'yes-no' | 'choice' | 'number' | 'text' | 'date';
  readonly help?: string;
  readonly law?: string;
  readonly unit?: string;
  /** Of a number: the smallest and the largest that it takes, both counting, and whether it has no decimals. */
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
  /** Of a text: what it has to be. */
  readonly format?: 'web-address';
  /** What the answer claims that the register knows: that the certificate of the product is in force, that it was recognised once. */
  readonly about?: 'certificate-valid' | 'ever-recognised';
  readonly options?: readonly { readonly code: string; readonly text: string; readonly unmet?: boolean }[];
  readonly askIf?: LawCondition;
  readonly photo?: 'always' | 'when-no' | 'never';
  /** Kind and severity of the finding that "no" proposes; their words belong to the room of findings. */
  readonly finding?: { readonly kind: string; readonly severity: string };
}

export interface LawChecklist {
  readonly code: string;
  readonly version: number;
  readonly title: string;
  /** Set numbers of 26/2026; `null`: every set. */
  readonly forSets: readonly number[] | null;
  readonly source: { readonly instrument: string; readonly confidence: 'P' | 'S' | 'R' | 'I'; readonly ours: string };
  readonly sections: readonly {
    readonly code: string;
    readonly title: string;
    readonly questions: readonly LawQuestion[];
  }[];
}

const code = (value: LawValue): string =>
  /^[a-z0-9][a-z0-9.-]{0,59}$/.test(value.text()) ? value.text() : value.fault('expected a code in small letters');

function readCondition(value: LawValue, known: ReadonlySet<string>): LawCondition {
  const { value: raw } = value;
  const has = (member: string): boolean => typeof raw === 'object' && raw !== null && member in raw;
  if (has('all')) return { all: value.object(['all']).all.list((one) => readCondition(one, known)) };
  if (has('any')) return { any: value.object(['any']).any.list((one) => readCondition(one, known)) };
  if (has('not')) return { not: readCondition(value.object(['not']).not, known) };
  const { question } = value.objectWith(['question'], ['is', 'above', 'below']);
  if (!known.has(question.text())) question.fault('names no earlier question of the checklist');
  if (has('is')) {
    const { is } = value.object(['question', 'is']);
    const values = is.list((one) => (typeof one.value === 'number' ? one.value : one.text()));
    return { question: question.text(), is: values };
  }
  const { above, below } = value.objectWith(['question'], ['above', 'below']);
  const bound = (one: LawValue): number | null => one.orNull((each) => each.whole(-1_000_000, 1_000_000_000));
  const [low, high] = [bound(above), bound(below)];
  if (low === null && high === null) value.fault('asks for nothing');
  return {
    question: question.text(),
    ...(low === null ? {} : { above: low }),
    ...(high === null ? {} : { below: high }),
  };
}

const KINDS = ['yes-no', 'choice', 'number', 'text', 'date'] as const;
const OPTIONAL = [
  'help',
  'law',
  'options',
  'unit',
  'askIf',
  'photo',
  'finding',
  'least',
  'most',
  'whole',
  'format',
  'about',
] as const;

function readQuestion(value: LawValue, known: Set<string>): LawQuestion {
  const o = value.objectWith(['code', 'text', 'kind'], OPTIONAL);
  const name = code(o.code);
  if (known.has(name)) o.code.fault('stands twice');
  const kind = o.kind.oneOf(KINDS);
  const options = o.options.listOrNone((item) => {
    const { code: option, text, unmet } = item.objectWith(['code', 'text'], ['unmet']);
    return { code: code(option), text: text.text(), ...(unmet.value === true ? { unmet: true } : {}) };
  });
  if ((kind === 'choice') !== options.length >= 2) o.options.fault('a choice has options, nothing else has');
  const finding = o.finding.orNull((one) => {
    const { kind: found, severity } = one.object(['kind', 'severity']);
    return { kind: found.text(), severity: severity.text() };
  });
  if (finding !== null && kind !== 'yes-no' && !options.some((one) => one.unmet))
    o.finding.fault('nothing proposes it');
  const optional = <Key extends string>(key: Key, one: LawValue) =>
    one.isNull ? {} : ({ [key]: one.text() } as Record<Key, string>);
  const bound = (one: LawValue): number | null => one.orNull((each) => each.whole(-1_000_000, 1_000_000_000));
  const [least, most] = [bound(o.least), bound(o.most)];
  if (kind !== 'number' && (least !== null || most !== null || !o.whole.isNull))
    o.kind.fault('only a number has a range');
  if (least !== null && most !== null && least > most) o.most.fault('lies below the least');
  if (kind !== 'text' && !o.format.isNull) o.format.fault('only a text has a form');
  if (kind !== 'yes-no' && !o.about.isNull) o.about.fault('only yes or no claims something');
  const question: LawQuestion = {
    code: name,
    text: o.text.text(),
    kind,
    ...optional('help', o.help),
    ...optional('law', o.law),
    ...optional('unit', o.unit),
    ...(options.length === 0 ? {} : { options }),
    ...(o.askIf.isNull ? {} : { askIf: readCondition(o.askIf, known) }),
    ...(o.photo.isNull ? {} : { photo: o.photo.oneOf(['always', 'when-no', 'never']) }),
    ...(finding === null ? {} : { finding }),
    ...(least === null ? {} : { least }),
    ...(most === null ? {} : { most }),
    ...(o.whole.value === true ? { whole: true } : {}),
    ...(o.format.isNull ? {} : { format: o.format.oneOf(['web-address']) }),
    ...(o.about.isNull ? {} : { about: o.about.oneOf(['certificate-valid', 'ever-recognised']) }),
  };
  known.add(name);
  return question;
}

/** Reads one checklist; throws `LawDataFault` naming file, path and fault. A condition may name earlier questions only. */
export function readInspectionChecklist(file: string, value: unknown): LawChecklist {
  const o = new LawValue(file, value).object([
    'schemaVersion',
    'code',
    'version',
    'title',
    'forSets',
    'source',
    'sections',
  ]);
  o.schemaVersion.whole(1, 1);
  const known = new Set<string>();
  const source = o.source.object(['instrument', 'confidence', 'ours']);
  return {
    code: code(o.code),
    version: o.version.whole(1, 9_999),
    title: o.title.text(),
    forSets: o.forSets.orNull((sets) => sets.list((one) => one.whole(1, 26))),
    source: {
      instrument: source.instrument.text(),
      confidence: source.confidence.oneOf(['P', 'S', 'R', 'I']),
      ours: source.ours.text(),
    },
    sections: o.sections.list((item) => {
      const section = item.object(['code', 'title', 'questions']);
      return {
        code: code(section.code),
        title: section.title.text(),
        questions: section.questions.list((one) => readQuestion(one, known)),
      };
    }),
  };
}

const files: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'alcohol-1': () => import('../../law/checklists/alcohol-1.json', { with: { type: 'json' } }),
  'environment-1': () => import('../../law/checklists/environment-1.json', { with: { type: 'json' } }),
  'food-safety-1': () => import('../../law/checklists/food-safety-1.json', { with: { type: 'json' } }),
  'handicraft-1': () => import('../../law/checklists/handicraft-1.json', { with: { type: 'json' } }),
  'health-products-1': () => import('../../law/checklists/health-products-1.json', { with: { type: 'json' } }),
  'label-1': () => import('../../law/checklists/label-1.json', { with: { type: 'json' } }),
  'mark-and-advertising-1': () =>
    import('../../law/checklists/mark-and-advertising-1.json', { with: { type: 'json' } }),
  'mark-and-advertising-2': () =>
    import('../../law/checklists/mark-and-advertising-2.json', { with: { type: 'json' } }),
  'point-of-sale-1': () => import('../../law/checklists/point-of-sale-1.json', { with: { type: 'json' } }),
  'production-1': () => import('../../law/checklists/production-1.json', { with: { type: 'json' } }),
  'production-2': () => import('../../law/checklists/production-2.json', { with: { type: 'json' } }),
  'raw-material-and-output-1': () =>
    import('../../law/checklists/raw-material-and-output-1.json', { with: { type: 'json' } }),
  'raw-material-and-output-2': () =>
    import('../../law/checklists/raw-material-and-output-2.json', { with: { type: 'json' } }),
  'raw-material-in-province-1': () =>
    import('../../law/checklists/raw-material-in-province-1.json', { with: { type: 'json' } }),
  'raw-material-in-province-2': () =>
    import('../../law/checklists/raw-material-in-province-2.json', { with: { type: 'json' } }),
  'tourism-1': () => import('../../law/checklists/tourism-1.json', { with: { type: 'json' } }),
  'tourism-2': () => import('../../law/checklists/tourism-2.json', { with: { type: 'json' } }),
  'traceability-1': () => import('../../law/checklists/traceability-1.json', { with: { type: 'json' } }),
};

let loading: Promise<readonly LawChecklist[]> | undefined;

async function load(): Promise<readonly LawChecklist[]> {
  const all = await Promise.all(
    Object.entries(files).map(async ([name, read]) => {
      const file = `law/checklists/${name}.json`;
      const checklist = readInspectionChecklist(file, (await read()).default);
      if (name !== `${checklist.code}-${checklist.version}`) throw new Error(`${file} holds ${checklist.code}`);
      return checklist;
    }),
  );
  return all;
}

/** Every checklist in every version, read once and kept. */
export function loadInspectionChecklists(): Promise<readonly LawChecklist[]> {
  loading ??= load();
  return loading;
}
