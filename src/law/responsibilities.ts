// Who leads and who works along where a letter names nobody, until a province says otherwise; and how bodies of a province are usually
// called. Inferred by us from the duties of the programme's letters: it proposes, a person decides.

import startingDocument from '../../law/responsibilities/starting.json' with { type: 'json' };
import { LawValue } from './law-reader.ts';

/** Kinds of bodies beside the people's committees. */
export const bodyKinds = ['department', 'agency', 'association', 'other'] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** Who may hold a duty, before bodies are rows: the province's own office, all departments, all communes, or one body by its name. */
export type NamedHolder =
  | { readonly kind: 'province' | 'departments' | 'communes' }
  | { readonly kind: 'body'; readonly name: string };

export interface UsualBody {
  readonly name: string;
  readonly kind: BodyKind;
  /** Other ways in which letters write it. */
  readonly alsoNamed: readonly string[];
}

export interface DutyFunction {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** Phrases of letters that speak of it. */
  readonly words: readonly string[];
  readonly lead: NamedHolder;
  readonly coordinators: readonly NamedHolder[];
}

export interface StartingResponsibilities {
  readonly confidence: 'I';
  readonly note: string;
  readonly usualBodies: readonly UsualBody[];
  readonly functions: readonly DutyFunction[];
}

function holder(value: LawValue): NamedHolder {
  const o = value.objectWith(['kind'], ['name']);
  const kind = o.kind.oneOf(['province', 'departments', 'communes', 'body']);
  return kind === 'body' ? { kind, name: o.name.text() } : { kind };
}

/** Reads the starting set; throws `LawDataFault` naming file, path and fault. */
export function readResponsibilities(file: string, value: unknown): StartingResponsibilities {
  const root = new LawValue(file, value).object([
    'schemaVersion',
    'status',
    'confidence',
    'note',
    'usualBodies',
    'functions',
  ]);
  root.schemaVersion.whole(1, 1);
  root.status.oneOf(['ours']);
  const texts = (v: LawValue): readonly string[] => v.list((one) => one.text());
  return {
    confidence: root.confidence.oneOf(['I']),
    note: root.note.text(),
    usualBodies: root.usualBodies.list((item): UsualBody => {
      const o = item.object(['name', 'kind', 'alsoNamed']);
      return { name: o.name.text(), kind: o.kind.oneOf(bodyKinds), alsoNamed: texts(o.alsoNamed) };
    }),
    functions: root.functions.list((item): DutyFunction => {
      const o = item.object(['code', 'vi', 'en', 'words', 'lead', 'coordinators']);
      return {
        code: o.code.text(),
        vi: o.vi.text(),
        en: o.en.text(),
        words: texts(o.words),
        lead: holder(o.lead),
        coordinators: o.coordinators.list(holder),
      };
    }),
  };
}

let kept: StartingResponsibilities | null = null;

/** The starting set. */
export function startingResponsibilities(): StartingResponsibilities {
  kept ??= readResponsibilities('law/responsibilities/starting.json', startingDocument);
  return kept;
}

/** A function by its code; `null` for one that the programme does not know. */
export function functionByCode(code: string): DutyFunction | null {
  return startingResponsibilities().functions.find((one) => one.code === code) ?? null;
}
