// /bo-cau-hoi-kiem-tra: the checklists in use, with what they rest on; one of them in full.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { Checklist, Question } from '../rules/checklist.ts';
import { type ListedChecklist, listAllChecklists, viewChecklist } from '../use-cases/checklists.ts';
import { checklistsPath } from './paths.ts';

const countOf = ({ sections }: Checklist): number => sections.reduce((sum, one) => sum + one.questions.length, 0);
/** Numbers that follow each other as a range: `1–17, 19`. */
function ranges(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const one of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && one === last.to + 1) last.to = one;
    else runs.push({ from: one, to: one });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

const setsOf = (ui: Ui, { forSets }: Checklist): string =>
  forSets === null ? ui.t.field.checklists.allSets : ranges(forSets);

export const checklistsPage = definePage<{ readonly checklists: readonly ListedChecklist[] }>({
  path: '/bo-cau-hoi-kiem-tra',
  right: 'field/list-checklists',
  rate: 'page',
  title: (_view, ui) => ui.t.field.checklists.heading,
  breadcrumbs: (_view, ui) => [{ label: ui.t.field.crumb, href: '/kiem-tra-giam-sat' }],
  load: (request) => request.run(listAllChecklists, {}),
  json: (view) => view,
  view({ checklists }, ui) {
    const words = ui.t.field.checklists;
    return (
      <>
        <PageHeading
          heading={words.heading}
          summary={words.lead}
          action={
            ui.may('field/import-checklist') ? (
              <ButtonLink href={ui.href(`${checklistsPath}/nap`)}>{words.import}</ButtonLink>
            ) : null
          }
        />
        <DataTable<ListedChecklist>
          t={ui.t.design}
          caption={words.caption}
          captionHidden
          rows={checklists}
          rowKey={(one) => one.checklist.key}
          columns={[
            {
              key: 'title',
              label: words.title,
              lead: true,
              cell: ({ checklist }) => <a href={ui.href(`${checklistsPath}/${checklist.key}`)}>{checklist.title}</a>,
            },
            { key: 'version', label: words.version, numeric: true, cell: ({ checklist }) => checklist.version },
            { key: 'questions', label: words.questions, numeric: true, cell: ({ checklist }) => countOf(checklist) },
            { key: 'sets', label: words.sets, cell: ({ checklist }) => setsOf(ui, checklist) },
            { key: 'source', label: words.source, cell: ({ checklist }) => checklist.source.instrument },
            {
              key: 'from',
              label: words.from,
              cell: ({ broughtBy }) => (broughtBy === null ? words.law : words.brought(broughtBy)),
            },
          ]}
        />
      </>
    );
  },
});

function QuestionWords({ ui, question }: { readonly ui: Ui; readonly question: Question }) {
  const words = ui.t.field.checklists;
  const { finding, photo, askIf, law, help, options } = question;
  const kinds: Readonly<Record<string, string>> = ui.t.findings.kinds;
  const severities: Readonly<Record<string, string>> = ui.t.findings.severities;
  const notes = [
    help,
    law === undefined ? undefined : ui.t.field.desk.law(law),
    options?.map((one) => one.text).join(' · '),
    askIf === undefined ? undefined : words.askIf,
    photo === 'always' || photo === 'when-no' ? words.photo[photo] : undefined,
    finding === undefined
      ? undefined
      : words.proposes(kinds[finding.kind] ?? finding.kind, severities[finding.severity] ?? finding.severity),
  ].filter((one) => one !== undefined);
  return (
    <>
      {question.text}
      {notes.map((one) => (
        <p key={one} class="quiet">
          {one}
        </p>
      ))}
    </>
  );
}

export const checklistPage = definePage<ListedChecklist>({
  path: '/bo-cau-hoi-kiem-tra/:key',
  right: 'field/view-checklist',
  rate: 'page',
  title: ({ checklist }) => checklist.title,
  breadcrumbs: (_view, ui) => [{ label: ui.t.field.checklists.heading, href: checklistsPath }],
  load: (request) => request.run(viewChecklist, { key: request.params['key'] }),
  json: (view) => view,
  view({ checklist, broughtBy }, ui) {
    const words = ui.t.field.checklists;
    const { source } = checklist;
    return (
      <>
        <PageHeading caption={words.caption} heading={checklist.title} />
        <SummaryList
          items={[
            { label: words.version, value: String(checklist.version) },
            { label: words.sets, value: setsOf(ui, checklist) },
            { label: words.source, value: source.instrument, note: words.sure[source.confidence] },
            { label: words.ours, value: source.ours },
            { label: words.from, value: broughtBy === null ? words.law : words.brought(broughtBy) },
          ]}
        />
        {checklist.sections.map((section) => (
          <Section key={section.code} id={section.code} title={section.title}>
            <DataTable<Question>
              t={ui.t.design}
              id={`bang-${section.code}`}
              caption={section.title}
              captionHidden
              rows={section.questions}
              rowKey={(one) => one.code}
              columns={[
                {
                  key: 'text',
                  label: ui.t.field.record.question,
                  lead: true,
                  cell: (question) => <QuestionWords ui={ui} question={question} />,
                },
                { key: 'kind', label: ui.t.field.record.answer, cell: ({ kind }) => words.kinds[kind] },
              ]}
            />
          </Section>
        ))}
      </>
    );
  },
});
