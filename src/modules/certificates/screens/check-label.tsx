// /quan-ly/san-pham/:code/nhan: what the label of a product may say and until when; two boxes compare a label that was found with it.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { formState } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { Problem } from '#kernel/problem.ts';
import { ok } from '#kernel/result.ts';
import { fieldSentence } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { LabelAnswer, LabelRight } from '../rules/label-right.ts';
import { checkLabel, type LabelView } from '../use-cases/check-label.ts';
import { labelPath, productListPath, productPath } from './paths.ts';

interface Data {
  readonly view: LabelView;
  /** What was typed could not be read. */
  readonly refused: Problem | null;
}

const on = (day: LocalDate): string => formatVietnamese(day);

/** From when until when, and what cut it. */
function termWords(ui: Ui, { from, until, isExtended, suspended, ended }: LabelRight): readonly string[] {
  const t = ui.t.labelRights;
  const end = until === null ? t.noEnd : isExtended ? t.extended(on(until)) : on(until);
  return [
    t.term(on(from), end),
    ...(suspended === null
      ? []
      : [t.suspended(on(suspended.from), suspended.until === null ? null : on(suspended.until))]),
    ...(ended === null ? [] : [ended.why === 'withdrawn' ? t.withdrawn(on(ended.on)) : t.superseded(on(ended.on))]),
  ];
}

function whyWords(ui: Ui, answer: LabelAnswer): string {
  const t = ui.t.labelRights;
  if (answer.right) return t.right(answer.stars, answer.by.decisionNumber);
  if (answer.why === 'never') return t.never;
  const { by } = answer;
  if (answer.why === 'more-stars') return t.moreStars(answer.stars, by.decisionNumber);
  if (answer.why === 'before-first') return t.beforeFirst(on(by.from));
  if (answer.why === 'withdrawn' && by.ended !== null) return t.wasWithdrawn(on(by.ended.on), by.decisionNumber);
  if (answer.why === 'suspended') return t.wasSuspended(by.decisionNumber);
  if (answer.why === 'unclear-term') return t.unclearTerm(by.decisionNumber);
  return t.ended(by.until === null ? '' : on(by.until), by.decisionNumber);
}

function Answer({ ui, view: { asked } }: { readonly ui: Ui; readonly view: LabelView }) {
  const t = ui.t.labelRights;
  if (asked === null) return null;
  const { answer, stars, day } = asked;
  return (
    <Notice
      t={ui.t.design}
      live
      tone={answer.right ? 'success' : 'danger'}
      title={(answer.right ? t.isRight : t.isWrong)(stars, on(day))}
      text={whyWords(ui, answer)}
    />
  );
}

export const checkLabelPage = definePage<Data>({
  path: '/quan-ly/san-pham/:code/nhan',
  right: 'certificates/check-label',
  rate: 'page',
  title: (_data, ui) => ui.t.labelRights.title,
  breadcrumbs: ({ view: { product } }, ui) => [
    { label: ui.t.products.list.heading, href: productListPath },
    { label: product.name, href: productPath(product.code) },
  ],
  async load({ run, params, query }) {
    const { code } = params;
    const asked = await run(checkLabel, { code, stars: query['sao'], printedOn: query['ngay'] });
    if (asked.ok) return ok({ view: asked.value, refused: null });
    if (asked.problem.fields === undefined) return asked;
    const plain = await run(checkLabel, { code });
    return plain.ok ? ok({ view: plain.value, refused: asked.problem }) : plain;
  },
  json: ({ view }) => view,
  view({ view, refused }, ui) {
    const t = ui.t.labelRights;
    const errors = (refused?.fields ?? []).map((one) => ({
      name: one.path === 'stars' ? 'sao' : 'ngay',
      message: fieldSentence(ui.t, one),
    }));
    const form = formState(ui.t.design, { sao: ui.query['sao'], ngay: ui.query['ngay'] }, errors);
    const levels = [1, 2, 3, 4, 5].map((n) => ({ value: String(n), label: t.stars(n) }));
    return (
      <>
        <PageHeading
          caption={[view.product.name, view.product.producerName].filter((one) => one !== null).join(' – ')}
          heading={t.heading}
          summary={t.summary}
        />
        <Section id="so-nhan" title={t.compare} lead={t.compareLead}>
          <Answer ui={ui} view={view} />
          <form class="form figures-form" method="get" action={ui.href(labelPath(view.product.code))}>
            <SelectField form={form} name="sao" label={t.printedStars} choices={levels} emptyLabel={t.choose} />
            <DateField form={form} name="ngay" label={t.printedOn} example="26/11/2026" />
            <Button kind="secondary">{t.check}</Button>
          </form>
        </Section>
        <Section id="thoi-han" title={t.list}>
          <DataTable<LabelRight>
            t={ui.t.design}
            caption={t.list}
            captionHidden
            rows={view.rights}
            rowKey={(one) => one.id}
            empty={<EmptyState title={t.none} text={t.noneText} />}
            columns={[
              { key: 'stars', label: t.columns.stars, lead: true, nowrap: true, cell: (one) => t.upTo(one.stars) },
              {
                key: 'term',
                label: t.columns.term,
                cell: (one) => termWords(ui, one).map((line) => <p key={line}>{line}</p>),
              },
              { key: 'decision', label: t.columns.decision, cell: (one) => one.decisionNumber },
            ]}
          />
        </Section>
      </>
    );
  },
});
