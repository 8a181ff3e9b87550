// A sheet as it was submitted, for its own member: option, points and note of every criterion.

import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { Notice } from '#design/notice.tsx';
import { Section } from '#design/section.tsx';
import { pointsOf } from '#modules/evaluation/index.ts';
import type { Ui } from '#web/ui.ts';
import { answersOf, type SheetContent } from '../rules/sheet-content.ts';
import type { OwnSheet } from '../use-cases/view-sheet.ts';
import { chosenAt, leafWords, optionWords, whenWords } from './words.ts';

interface MarksProps {
  readonly ui: Ui;
  readonly compiled: OwnSheet['facts']['compiled'];
  readonly content: Pick<SheetContent, 'answers' | 'notes'>;
}

/** Option, points and note of every criterion. */
export function MarksTable({ ui, compiled, content }: MarksProps) {
  const t = ui.t.scoring.sheet;
  const answers = answersOf(compiled, content.answers);
  const points = pointsOf(compiled, answers);
  return (
    <DataTable
      t={ui.t.design}
      caption={t.marksTitle}
      captionHidden
      rows={compiled.leaves}
      rowKey={(leaf) => leaf.code}
      columns={[
        { key: 'criterion', label: t.columns.criterion, lead: true, cell: (leaf) => leafWords(compiled, leaf.code) },
        {
          key: 'mark',
          label: t.columns.mark,
          cell: (leaf) => <span lang="vi">{optionWords(ui.t, leaf, chosenAt(answers, leaf.code))}</span>,
        },
        { key: 'points', label: t.columns.points, numeric: true, cell: (leaf) => points.leaves[leaf.index] ?? 0 },
        { key: 'note', label: t.columns.note, cell: (leaf) => content.notes[leaf.code] ?? '–' },
      ]}
    />
  );
}

/** @example <ReadSheet ui={ui} own={own} /> */
export function ReadSheet({ ui, own }: { readonly ui: Ui; readonly own: OwnSheet }) {
  const t = ui.t.scoring.sheet;
  return (
    <Section id="da-nop" title={t.readTitle}>
      {own.sheets.map(({ sheet, content }) => (
        <div key={sheet.id}>
          <p>
            {t.submitted(whenWords(sheet.submittedAt))}
            {content !== null && (
              <>
                {' · '}
                <strong>{t.total(content.points.total)}</strong>
                {' · '}
                {t.parts(content.points.A, content.points.B, content.points.C)}
              </>
            )}
          </p>
          {content?.reason != null && <p>{ui.t.scoring.detail.reasonOf(content.reason)}</p>}
          <p class="quiet hash">{t.hash(sheet.contentHash)}</p>
          {content === null ? (
            <Notice t={ui.t.design} tone="warning" text={t.sealLost} />
          ) : (
            <Details summary={t.columns.mark}>
              <MarksTable ui={ui} compiled={own.facts.compiled} content={content} />
            </Details>
          )}
        </div>
      ))}
    </Section>
  );
}
