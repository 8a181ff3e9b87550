// /bao-cao/so-lieu: the figures of a unit for a period, as of a day. Each opens the records that it was counted from.

import { DataTable } from '#design/data-table.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import type { Problem } from '#kernel/problem.ts';
import { ok, type Result } from '#kernel/result.ts';
import { indicatorGroups } from '#law/indicators.ts';
import { textsOf } from '#texts/index.ts';
import { askedOrPlain } from '#web/asked-or-plain.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import type { FigureQuestion } from '../rules/figure.ts';
import { type FiguresView, type PartNames, type ShownFigure, viewFigures } from '../use-cases/view-figures.ts';
import { dayWords, partName, periodIn, valueWords } from './figure-words.ts';
import { boardPath, figuresPath, questionQuery, recordsPath } from './paths.ts';
import { askedIn, QuestionForm } from './question-form.tsx';

interface Data {
  readonly view: FiguresView;
  /** What was wrong with the question; the answer is then to the plain one. */
  readonly wrong: Problem | null;
}

async function load(request: PageRequest): Promise<Result<Data>> {
  const { query } = request;
  const asked = await askedOrPlain(request, viewFigures, askedIn(query), { unit: query['don-vi'] });
  return asked.ok ? ok({ view: asked.value.answer, wrong: asked.value.wrong }) : asked;
}

interface Frame {
  readonly ui: Ui;
  readonly question: FigureQuestion;
  readonly names: PartNames;
}

/** A value as a link to its records, where there are any to name. */
export function ValueLink({ ui, question, one }: Omit<Frame, 'names'> & { readonly one: ShownFigure }) {
  const words = valueWords(ui.t, one);
  if (one.value === null) return <span class="quiet">{words}</span>;
  if (one.isUnnamed) return <>{words}</>;
  return <a href={ui.href(recordsPath(one.indicator.code, question))}>{words}</a>;
}

/** The parts of a figure, each with its records. */
function Parts({ ui, question, names, one }: Frame & { readonly one: ShownFigure }) {
  const few = one.parts.filter(({ parts }) => parts.length > 0);
  if (one.known !== undefined) return <>{ui.t.reporting.figures.amongKnown(one.known)}</>;
  if (few.length === 0) return <>–</>;
  return (
    <>
      {few.map(({ split, parts }) => (
        <div key={split}>
          <span class="quiet">{ui.t.reporting.figures.splits[split]}:</span>{' '}
          {parts.map(({ key, value }, i) => (
            <span key={key}>
              {i > 0 && '; '}
              {partName(ui.t, names, split, key)}:{' '}
              <a href={ui.href(recordsPath(one.indicator.code, question, { split, key }))}>{value}</a>
            </span>
          ))}
        </div>
      ))}
    </>
  );
}

function Group({ ui, question, names, group, figures }: Frame & { group: string; figures: readonly ShownFigure[] }) {
  const t = ui.t.reporting.figures;
  const title = t.groups[group as keyof typeof t.groups];
  return (
    <Section id={group} title={title}>
      <DataTable
        t={ui.t.design}
        id={`so-lieu-${group}`}
        caption={title}
        captionHidden
        rows={figures}
        rowKey={(one) => one.indicator.code}
        columns={[
          {
            key: 'name',
            label: t.indicator,
            lead: true,
            cell: (one) => (
              <>
                {one.indicator.name}
                {one.indicator.note !== null && <span class="summary-list__note quiet">{one.indicator.note}</span>}
              </>
            ),
          },
          {
            key: 'value',
            label: t.value,
            numeric: true,
            cell: (one) => <ValueLink ui={ui} question={question} one={one} />,
          },
          { key: 'unit', label: t.unit, cell: (one) => one.indicator.unit },
          {
            key: 'parts',
            label: t.parts,
            cell: (one) => <Parts ui={ui} question={question} names={names} one={one} />,
          },
        ]}
      />
    </Section>
  );
}

export const figuresPage = definePage<Data>({
  path: figuresPath,
  right: 'reporting/view-figures',
  rate: 'search',
  title: (_data, ui) => ui.t.reporting.figures.title,
  breadcrumbs: (_data, ui) => [{ label: ui.t.reporting.title, href: boardPath }],
  load,
  json: ({ view }) => view,
  csv({ view }, { lang }) {
    const t = textsOf(lang);
    const words = t.reporting.figures;
    return {
      columns: [words.code, words.indicator, words.unit, words.value, words.part, words.partValue],
      rows: view.figures.flatMap((one) => {
        const { code, name, unit } = one.indicator;
        const parts = one.parts.flatMap(({ split, parts: own }) =>
          own.map((part) => [code, name, unit, null, partName(t, view.names, split, part.key), part.value]),
        );
        return [[code, name, unit, one.value ?? valueWords(t, one), null, null], ...parts];
      }),
    };
  },
  view({ view, wrong }, ui) {
    const t = ui.t.reporting.figures;
    const { question, figures, names } = view;
    const files = (suffix: string) => ui.href(withQuery(`${figuresPath}${suffix}`, { ...questionQuery(question) }));
    return (
      <>
        <PageHeading
          caption={view.unitName}
          heading={t.heading}
          summary={t.summary(periodIn(ui.t, question.period), dayWords(ui.t, question.asOf))}
        />
        <QuestionForm ui={ui} action={figuresPath} question={question} places={view.places} wrong={wrong} />
        <ul class="plain-links not-on-paper">
          <li>
            <a href={files('/bang.xlsx')}>{t.asXlsx}</a>
          </li>
          <li>
            <a href={files('.csv')}>{t.asCsv}</a>
          </li>
        </ul>
        {indicatorGroups.map((group) => (
          <Group
            key={group}
            ui={ui}
            question={question}
            names={names}
            group={group}
            figures={figures.filter((one) => one.indicator.group === group)}
          />
        ))}
        <Notice t={ui.t.design} tone="info" title={t.howTitle} text={t.how} />
      </>
    );
  },
});
