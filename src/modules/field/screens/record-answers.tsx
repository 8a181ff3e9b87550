// The answers of a record by checklist: first what was not answered, then what somebody should look at; the rest folds on a phone.

import { DataTable } from '#design/data-table.tsx';
import { FoldedOnPhone } from '#design/folded-on-phone.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import { type Checklist, isUnmet, type Question } from '../rules/checklist.ts';
import type { KeptOperation } from '../rules/kept-operation.ts';
import { answerField } from '../rules/visit-field.ts';
import { After, type PartProps, Said, Versions } from './record-parts.tsx';
import { AnswerTag } from './words.tsx';

type AnswerEntry = PartProps['view']['record']['answers'][number];

interface AnswerRow {
  readonly question: Question;
  readonly field: string;
  readonly entry: AnswerEntry;
  readonly kept: KeptOperation | undefined;
  /** Undecided, unmet, put aside, or without the photograph that it needs. */
  readonly isToLook: boolean;
}

function AnswerCell({ view, ui, question, entry, field, kept }: PartProps & Omit<AnswerRow, 'isToLook'>) {
  const { record, desk } = ui.t.field;
  const lacksPhoto = view.lacks.toPhotograph.some((one) => one.field === field);
  return (
    <>
      {entry.undecided && <Tag words={record.undecided} tone="gold" shape="question" />}
      {entry.value !== null && <AnswerTag ui={ui} question={question} answer={entry.value} />}
      {entry.value !== null && entry.value.note !== null && (
        <p class="as-typed" lang="vi">
          {entry.value.note}
        </p>
      )}
      {entry.corrected && (
        <p>
          <Tag words={record.corrected} tone="blue" shape="arrow" />
        </p>
      )}
      <After kept={kept} view={view} ui={ui} />
      {lacksPhoto && <p class="quiet">{desk.needsPhoto}</p>}
      <Versions field={field} view={view} ui={ui} />
    </>
  );
}

interface SectionRows {
  readonly title: string;
  readonly rows: readonly AnswerRow[];
  readonly unanswered: readonly Question[];
}

function sectionsOf({ view }: PartProps, checklist: Checklist): readonly SectionRows[] {
  const entries = new Map(view.record.answers.map((one) => [one.field, one]));
  const byId = new Map(view.applied.map((one) => [one.operation.id, one]));
  const lacking = new Set(view.lacks.toAnswer.map((one) => one.field));
  const withoutPhoto = new Set(view.lacks.toPhotograph.map((one) => one.field));
  return checklist.sections.map(({ title, questions }) => {
    const asked = questions.map((question) => ({ question, field: answerField(checklist.key, question.code) }));
    const rows = asked.flatMap(({ question, field }): readonly AnswerRow[] => {
      const entry = entries.get(field);
      if (entry === undefined) return [];
      const { value, undecided } = entry;
      const isToLook = undecided || value === null || isUnmet(question, value.value) || withoutPhoto.has(field);
      return [{ question, field, entry, kept: byId.get(entry.heads.at(-1)?.operation ?? ''), isToLook }];
    });
    const unanswered = asked.filter(({ field }) => !entries.has(field) && lacking.has(field));
    return { title, rows, unanswered: unanswered.map(({ question }) => question) };
  });
}

function Rows({ view, ui, id, title, rows }: PartProps & { id: string; title: string; rows: readonly AnswerRow[] }) {
  const { record } = ui.t.field;
  if (rows.length === 0) return null;
  return (
    <DataTable<AnswerRow>
      t={ui.t.design}
      id={id}
      caption={title}
      rows={rows}
      rowKey={(one) => one.field}
      columns={[
        { key: 'question', label: record.question, lead: true, cell: ({ question }) => question.text },
        { key: 'answer', label: record.answer, cell: (row) => <AnswerCell view={view} ui={ui} {...row} /> },
        { key: 'said', label: record.said, cell: ({ kept }) => <Said kept={kept} view={view} ui={ui} /> },
      ]}
    />
  );
}

/** Nothing is said of them but their question: they take a line each. */
function Unanswered({ ui, questions }: Pick<PartProps, 'ui'> & { readonly questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <div class="unanswered">
      <h3>{ui.t.field.record.unansweredOf(questions.length)}</h3>
      <ul>
        {questions.map((one) => (
          <li key={one.code}>{one.text}</li>
        ))}
      </ul>
    </div>
  );
}

export function Answers({ view, ui }: PartProps) {
  const { record } = ui.t.field;
  return (
    <>
      {view.checklists.map((checklist) => {
        const sections = sectionsOf({ view, ui }, checklist);
        const unanswered = sections.flatMap((one) => one.unanswered);
        const settled = sections.flatMap((one) => one.rows.filter((row) => !row.isToLook));
        if (unanswered.length === 0 && sections.every((one) => one.rows.length === 0)) return null;
        const key = checklist.key.replace('@', '-');
        const tables = (isToLook: boolean) =>
          sections.map(({ title, rows }, index) => (
            <Rows
              key={title}
              view={view}
              ui={ui}
              id={`${key}-${index}-${isToLook ? 'xem' : 'xong'}`}
              title={isToLook ? `${title}: ${record.toLook}` : title}
              rows={rows.filter((one) => one.isToLook === isToLook)}
            />
          ));
        return (
          <Section key={checklist.key} id={key} title={checklist.title}>
            <Unanswered ui={ui} questions={unanswered} />
            {tables(true)}
            {settled.length > 0 && (
              <FoldedOnPhone summary={record.settledOf(settled.length)}>{tables(false)}</FoldedOnPhone>
            )}
          </Section>
        );
      })}
    </>
  );
}
