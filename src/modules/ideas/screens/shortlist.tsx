// /y-tuong/danh-sach: what the communes chose, or what the province put on its own list, with every point and its reason: to be
// printed, or taken into a spreadsheet.

import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Tabs } from '#design/tabs.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { groundsSource } from '../rules/priority.ts';
import { type IdeaList, type ListedIdea, listIdeas } from '../use-cases/list-ideas.ts';
import { ideaTable } from './idea-table.ts';
import { GroundList, IdeaStateTag, pointsWords, volumeWords } from './idea-words.tsx';
import { ideaPath, listPath, shortlistPath } from './paths.ts';

const isProvinces = (ui: Ui): boolean => ui.query['ds'] === 'province';

function headingOf(data: IdeaList, ui: Ui): string {
  const { heading, provinceHeading } = ui.t.ideas.shortlist;
  return isProvinces(ui) ? provinceHeading(data.office) : heading(data.office);
}

function IdeaCell({ idea, ui }: { readonly idea: ListedIdea; readonly ui: Ui }) {
  const facts = [idea.rawMaterial, volumeWords(ui.t, ui.lang, idea), idea.setName].filter((one) => one !== null);
  return (
    <>
      <a href={ui.href(ideaPath(idea.id))}>{idea.name}</a>
      <p class="paper-facts">{facts.join('; ')}</p>
    </>
  );
}

function WhoseCell({ idea }: { readonly idea: ListedIdea }) {
  return (
    <>
      {idea.proposer}
      <p class="paper-facts">{[idea.placeText, idea.commune].filter((one) => one !== null).join(', ')}</p>
    </>
  );
}

function OutcomeCell({ idea, ui }: { readonly idea: ListedIdea; readonly ui: Ui }) {
  return (
    <div class="idea-outcome">
      <IdeaStateTag ui={ui} state={idea.state} />
      {idea.stateReason !== null && <p>{idea.stateReason}</p>}
      {idea.provinceReason !== null && (
        <p>
          {ui.t.ideas.list.columns.provinceReason}: {idea.provinceReason}
        </p>
      )}
    </div>
  );
}

export const shortlistPage = definePage<IdeaList>({
  path: shortlistPath,
  right: 'ideas/list-ideas',
  rate: 'search',
  title: (_data, ui) => ui.t.ideas.shortlist.title,
  breadcrumbs: (_data, ui) => [{ label: ui.t.ideas.list.heading, href: listPath }],
  load: ({ query, run }) =>
    run(listIdeas, {
      list: query['ds'] === 'province' ? 'province' : 'commune',
      communeCode: query['xa']?.slice(0, 5),
      whole: 'yes',
    }),
  json: (data) => data,
  csv: ideaTable,
  view(data, ui) {
    const { shortlist: words, list, notOcop } = ui.t.ideas;
    const ofProvince = isProvinces(ui);
    const commune = ui.query['xa'];
    const to = (ds: string | undefined) => ui.href(withQuery(shortlistPath, { ds, xa: commune }));
    const csv = ui.href(withQuery(`${shortlistPath}.csv`, { ds: ui.query['ds'], xa: commune }));
    return (
      <>
        <PageHeading
          heading={headingOf(data, ui)}
          summary={words.summary(formatVietnamese(data.day), data.total)}
          action={data.total > 0 && <a href={csv}>{list.asCsv}</a>}
        />
        <Tabs
          label={words.tabs.label}
          tabs={[
            { label: words.tabs.commune, href: to(undefined), current: !ofProvince },
            { label: words.tabs.province, href: to('province'), current: ofProvince },
          ]}
        />
        <DataTable
          t={ui.t.design}
          caption={list.caption}
          captionHidden
          rows={data.ideas}
          rowKey={(idea) => idea.id}
          empty={<EmptyState title={words.emptyTitle} text={ofProvince ? words.emptyProvince : words.emptyText} />}
          columns={[
            { key: 'idea', label: list.columns.idea, lead: true, cell: (idea) => <IdeaCell idea={idea} ui={ui} /> },
            { key: 'proposer', label: list.columns.proposer, cell: (idea) => <WhoseCell idea={idea} /> },
            {
              key: 'points',
              label: list.columns.points,
              numeric: true,
              cell: (idea) => <strong>{pointsWords(ui.t, idea.points)}</strong>,
            },
            {
              key: 'grounds',
              label: words.grounds,
              cell: (idea) => idea.grounds !== null && <GroundList ui={ui} answers={idea.grounds} />,
            },
            { key: 'state', label: list.columns.state, cell: (idea) => <OutcomeCell idea={idea} ui={ui} /> },
          ]}
        />
        <Notice t={ui.t.design} tone="info" text={notOcop} />
        <p class="quiet">{ui.t.ideas.source.text(groundsSource.document, groundsSource.item)}</p>
        {data.total > 0 && <p class="quiet not-on-paper">{words.print}</p>}
      </>
    );
  },
});
