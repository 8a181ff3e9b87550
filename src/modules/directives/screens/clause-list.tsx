// Clauses as people read them: what is asked, of whom, until when; and the boxes of a clause.

import type { ComponentChildren } from 'preact';
import { DataTable } from '#design/data-table.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import type { FormState } from '#design/form-state.ts';
import { formatVietnamese } from '#kernel/calendar.ts';
import type { Texts } from '#texts/index.ts';
import type { Ui } from '#web/ui.ts';
import { type Clause, type ClauseWords, recurrences } from '../rules/clause.ts';
import { shownOrdinal } from '../rules/shown-ordinal.ts';

/** The place of a clause as people say it; `null`: it has none. */
export const ordinalWords = (t: Texts, ordinal: string | null): string | null =>
  ordinal === null ? null : shownOrdinal(ordinal, t.directives.clauses.dash);

/** Who leads, then who works along. */
export function whoWords(
  t: Texts,
  { responsible, coordinating }: Pick<ClauseWords, 'responsible' | 'coordinating'>,
): string {
  const { lead, along } = t.tasks.view.facts;
  const leads = responsible.filter((one) => !coordinating.includes(one));
  if (coordinating.length === 0) return leads.join('; ') || '–';
  return [leads.length === 0 ? null : `${lead}: ${leads.join('; ')}`, `${along}: ${coordinating.join('; ')}`]
    .filter((one) => one !== null)
    .join('. ');
}

/** `15/02/2025; hằng quý` */
export function dueWords(t: Texts, { deadlines, recurring, isStanding }: ClauseWords): string {
  const words = t.directives.clauses;
  const said = [
    ...deadlines.map(formatVietnamese),
    ...(recurring === null ? [] : [words.every[recurring]]),
    ...(isStanding ? [words.standingShort] : []),
  ];
  return said.length === 0 ? '–' : said.join('; ');
}

interface ListProps {
  readonly ui: Ui;
  readonly clauses: readonly Clause[];
  /** What stands at the end of each line. */
  readonly last?: (clause: Clause) => ComponentChildren;
  readonly lastLabel?: string;
  readonly select?: boolean;
}

/** @example <ClauseList ui={ui} clauses={clauses} /> */
export function ClauseList({ ui, clauses, last, lastLabel = '', select = false }: ListProps) {
  const words = ui.t.directives.clauses;
  const { columns } = words;
  return (
    <DataTable
      t={ui.t.design}
      id={select ? 'chon-noi-dung' : 'bang-noi-dung'}
      caption={words.confirmed}
      captionHidden
      rows={clauses}
      rowKey={(clause) => clause.id}
      {...(select
        ? {
            select: {
              name: 'clauseIds',
              label: (clause: Clause) => ordinalWords(ui.t, clause.ordinal) ?? clause.text.slice(0, 60),
            },
          }
        : {})}
      columns={[
        { key: 'ordinal', label: columns.ordinal, cell: (clause) => ordinalWords(ui.t, clause.ordinal) ?? '–' },
        {
          key: 'text',
          label: columns.text,
          lead: true,
          cell: (clause) => <span class="clause-text">{clause.text}</span>,
        },
        { key: 'who', label: columns.who, cell: (clause) => whoWords(ui.t, clause) },
        { key: 'due', label: columns.due, cell: (clause) => dueWords(ui.t, clause) },
        { key: 'origin', label: columns.origin, cell: (clause) => words.origins[clause.origin] },
        ...(last === undefined ? [] : [{ key: 'last', label: lastLabel, cell: last }]),
      ]}
    />
  );
}

/** The values of the boxes of a clause. */
export function clauseValues(words: ClauseWords, at = ''): Readonly<Record<string, string>> {
  return {
    [`${at}text`]: words.text,
    [`${at}responsible`]: words.responsible.filter((one) => !words.coordinating.includes(one)).join('\n'),
    [`${at}coordinating`]: words.coordinating.join('\n'),
    [`${at}deadlines`]: words.deadlines.map(formatVietnamese).join('; '),
    [`${at}recurring`]: words.recurring ?? '',
    [`${at}isStanding`]: words.isStanding ? 'yes' : '',
  };
}

/** The label of a box of a clause, for the summary of what is wrong; `legends`: how the clauses of the form are headed, in their order. */
export function labelOfClause(
  { directives }: Texts,
  legends: readonly string[] = [],
): (name: string) => string | undefined {
  const words = directives.clauses;
  const labels: Readonly<Record<string, string>> = {
    ...{ text: words.text, responsible: words.responsible, coordinating: words.coordinating, reason: words.reason },
    ...{ deadlines: words.deadlines, recurring: words.recurring, take: words.take, ordinal: words.ordinal },
    ...{ parts: words.parts, clauseIds: words.merge },
  };
  return (name) => {
    const [, at, field = name] = /^clauses\.(\d+)\.(\w+)$/.exec(name) ?? [];
    const label = labels[field];
    return at === undefined || label === undefined ? label : `${legends[Number(at)] ?? words.unnumbered}: ${label}`;
  };
}

/** The boxes of a clause; `at`: where its names begin in the form. */
export function ClauseFields({
  ui,
  form,
  at = '',
}: {
  readonly ui: Ui;
  readonly form: FormState;
  readonly at?: string;
}) {
  const words = ui.t.directives.clauses;
  const every = recurrences.map((value) => ({ value, label: words.every[value] }));
  const { hints } = ui.t.directives;
  return (
    <>
      <TextAreaField form={form} name={`${at}text`} label={words.text} rows={4} />
      <div class="head-fields__pair">
        <TextAreaField
          form={form}
          name={`${at}responsible`}
          label={words.responsible}
          hint={hints.onePerLine}
          rows={2}
          optional
        />
        <TextAreaField
          form={form}
          name={`${at}coordinating`}
          label={words.coordinating}
          hint={hints.onePerLine}
          rows={2}
          optional
        />
      </div>
      <div class="head-fields__pair">
        <TextField form={form} name={`${at}deadlines`} label={words.deadlines} hint={words.deadlinesHint} optional />
        <SelectField
          form={form}
          name={`${at}recurring`}
          label={words.recurring}
          choices={every}
          emptyLabel={words.once}
          optional
        />
      </div>
      <CheckboxField
        form={form}
        name={`${at}isStanding`}
        label={words.standingShort}
        options={[{ value: 'yes', label: words.standing }]}
        optional
      />
    </>
  );
}
