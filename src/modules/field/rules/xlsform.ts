// A checklist out of the sheets of an XLSForm workbook (xlsform.org). What is understood is taken, what would change the meaning and is not
// understood refuses the whole with its row: a question that silently lost its condition would be worse than none.

import { type Problem, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type FindingKind, findingKinds, type Severity, severities } from '#modules/findings/index.ts';
import type { ChecklistSection, PhotoNeed, Question, QuestionOption } from './checklist.ts';
import { readRelevant } from './xlsform-relevant.ts';

/** A line of a sheet: its number, and its texts by heading. */
export interface FormLine {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Types that record the device or the time, which every operation says anyhow. */
const SAID_ANYHOW = ['start', 'end', 'today', 'deviceid', 'username', 'start-geopoint', 'audit'];
const KINDS: Readonly<Record<string, Question['kind']>> = {
  text: 'text',
  integer: 'number',
  decimal: 'number',
  date: 'date',
};
/** Headings that only change how a form looks, or say again what holds here anyhow. */
const HARMLESS = /^(type|name|label(::.*)?|hint(::.*)?|required(_message.*)?|appearance|relevant|ocop_\w+)$/;
const MOST_QUESTIONS = 300;

const unsupported = (sheet: string, row: number, what: string): Problem =>
  problem('invalid', 'field/xlsform-unsupported', { sheet, row, what });
const noForm = (why: string): Problem => problem('invalid', 'field/not-an-xlsform', { why });

/** The code of a name: small letters, hyphens for what else stands between. */
export const codeOfName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

/** The text of a column that may have languages: Vietnamese first, else the first there is. */
function worded({ cells }: FormLine, name: string): string {
  const columns = Object.keys(cells).filter((one) => one === name || one.startsWith(`${name}::`));
  const vietnamese = columns.find((one) => /\(vi\)|::\s*(vi|tiếng việt)/i.test(one));
  return (cells[vietnamese ?? name] ?? cells[columns[0] ?? name] ?? '').trim();
}

function optionsBy(choices: readonly FormLine[]): ReadonlyMap<string, readonly QuestionOption[]> {
  const lists = new Map<string, QuestionOption[]>();
  for (const line of choices) {
    const list = (line.cells['list_name'] ?? line.cells['list name'] ?? '').trim();
    const code = codeOfName(line.cells['name'] ?? '');
    if (list === '' || code === '') continue;
    const text = worded(line, 'label');
    const unmet = /^(yes|true|1|x)$/i.test((line.cells['ocop_unmet'] ?? '').trim());
    const of = lists.get(list) ?? [];
    of.push({ code, text: text === '' ? code : text, ...(unmet ? { unmet: true } : {}) });
    lists.set(list, of);
  }
  return lists;
}

/** What the columns of ours say of a question: photograph, law, proposed finding. */
function ours({ row, cells }: FormLine): Result<Partial<Question>> {
  const said = (name: string): string => (cells[name] ?? '').trim();
  const [photo, kind, severity, law] = [
    said('ocop_photo'),
    said('ocop_finding'),
    said('ocop_severity'),
    said('ocop_law'),
  ];
  if (photo !== '' && !['always', 'when-no', 'never'].includes(photo)) return refuse(unsupported('survey', row, photo));
  if (kind !== '' && !findingKinds.includes(kind as FindingKind)) return refuse(unsupported('survey', row, kind));
  if (severity !== '' && !severities.includes(severity as Severity))
    return refuse(unsupported('survey', row, severity));
  return ok({
    ...(photo === '' ? {} : { photo: photo as PhotoNeed }),
    ...(law === '' ? {} : { law }),
    ...(kind === ''
      ? {}
      : { finding: { kind: kind as FindingKind, severity: (severity === '' ? 'minor' : severity) as Severity } }),
  });
}

/** The kind and options of a question by its type, or `null` where the type is not known. */
function kindOf(
  type: string,
  lists: ReadonlyMap<string, readonly QuestionOption[]>,
): Pick<Question, 'kind' | 'options'> | null {
  const plain = KINDS[type];
  if (plain !== undefined) return { kind: plain };
  const options = lists.get(/^select_one\s+(\S+)$/.exec(type)?.[1] ?? '') ?? [];
  if (options.length < 2) return null;
  const yesNo = options.length === 2 && options.every((one) => one.code === 'yes' || one.code === 'no');
  return yesNo ? { kind: 'yes-no' } : { kind: 'choice', options };
}

/**
 * The sections of a checklist out of the lines of the sheets `survey` and `choices`; refused with the first row that uses what is not
 * supported: other types, repeats, calculations, constraints, a condition that cannot be read.
 * @example readXlsform([], []).ok // false: nothing is asked
 */
export function readXlsform(
  survey: readonly FormLine[],
  choices: readonly FormLine[],
): Result<readonly ChecklistSection[]> {
  const lists = optionsBy(choices);
  const sections: { code: string; title: string; questions: Question[] }[] = [];
  const codes = new Set<string>();
  const groups: string[] = [];
  let note = '';
  for (const line of survey) {
    const { row, cells } = line;
    const type = (cells['type'] ?? '').trim().replace(/\s+/g, ' ');
    if (type === '' || SAID_ANYHOW.includes(type)) continue;
    const other = Object.entries(cells).find(([name, text]) => text.trim() !== '' && !HARMLESS.test(name));
    if (other !== undefined) return refuse(unsupported('survey', row, `${other[0]}: ${other[1]}`.slice(0, 80)));
    const relevant = (cells['relevant'] ?? '').trim();
    if (/^begin[_ ]group$/.test(type)) {
      if (relevant !== '') return refuse(unsupported('survey', row, `begin_group, relevant: ${relevant}`));
      const title = worded(line, 'label');
      groups.push(title);
      sections.push({
        code: `g-${sections.length + 1}`,
        title: title === '' ? `${sections.length + 1}` : title,
        questions: [],
      });
      continue;
    }
    if (/^end[_ ]group$/.test(type)) {
      groups.pop();
      sections.push({ code: `g-${sections.length + 1}`, title: groups.at(-1) ?? '…', questions: [] });
      continue;
    }
    if (type === 'note') {
      note = worded(line, 'label');
      continue;
    }
    const kind = kindOf(type, lists);
    if (kind === null) return refuse(unsupported('survey', row, type));
    const code = codeOfName(cells['name'] ?? '');
    if (code === '' || codes.has(code)) return refuse(unsupported('survey', row, `name: ${cells['name'] ?? ''}`));
    const askIf = relevant === '' ? null : readRelevant(relevant, codes, codeOfName);
    if (relevant !== '' && askIf === null)
      return refuse(unsupported('survey', row, `relevant: ${relevant}`.slice(0, 80)));
    const more = ours(line);
    if (!more.ok) return more;
    const { finding, ...rest } = more.value;
    if (finding !== undefined && kind.kind !== 'yes-no' && !kind.options?.some((one) => one.unmet)) {
      return refuse(unsupported('survey', row, 'ocop_finding'));
    }
    const help = [note, worded(line, 'hint')].filter((one) => one !== '').join(' ');
    const text = worded(line, 'label');
    if (sections.length === 0) sections.push({ code: 'g-1', title: '…', questions: [] });
    sections.at(-1)?.questions.push({
      code,
      text: text === '' ? code : text,
      ...kind,
      ...(help === '' ? {} : { help }),
      ...(askIf === null ? {} : { askIf }),
      ...rest,
      ...(finding === undefined ? {} : { finding }),
    });
    note = '';
    codes.add(code);
  }
  if (codes.size === 0) return refuse(noForm('survey'));
  if (codes.size > MOST_QUESTIONS) return refuse(noForm(`> ${MOST_QUESTIONS}`));
  return ok(sections.filter((one) => one.questions.length > 0));
}
