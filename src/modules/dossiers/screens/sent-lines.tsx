// The parts of a sent dossier that are lines of words, field by field, without what nobody filled in.

import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { formatVnd } from '#kernel/money.ts';
import type { Ui } from '#web/ui.ts';
import type { FrozenDossier } from '../rules/frozen.ts';
import { fieldsOf } from './part-fields.tsx';
import { linedParts } from './paths.ts';

type Words = Readonly<Record<string, string>>;

/** A line of a form as people read it; empty where it says nothing. */
export function lineWords(ui: Ui, field: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => (ui.t.dossiers.holds as Words)[String(one)] ?? one).join('; ');
  if (typeof value === 'number') return field.endsWith('Vnd') ? formatVnd(value) : String(value);
  return typeof value === 'string' ? value : '';
}

interface SentLinesProps {
  readonly ui: Ui;
  readonly parts: FrozenDossier['parts'];
  /** Parts that the reader need not know, such as how to reach the producer. */
  readonly without?: readonly (typeof linedParts)[number][];
}

/** @example <SentLines ui={ui} parts={frozen.parts} without={['registration']} /> */
export function SentLines({ ui, parts: sent, without = [] }: SentLinesProps) {
  const { parts, fields } = ui.t.dossiers;
  return (
    <>
      {linedParts
        .filter((part) => !without.includes(part))
        .map((part) => (
          <Section key={part} id={part} title={parts[part].name}>
            <SummaryList
              items={fieldsOf[part]
                .map((field) => ({
                  label: (fields as Words)[field] ?? field,
                  value: lineWords(ui, field, (sent[part] as unknown as Record<string, unknown>)[field]),
                }))
                .filter((item) => item.value !== '')}
            />
          </Section>
        ))}
    </>
  );
}
