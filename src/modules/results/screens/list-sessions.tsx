// /ket-qua: closed sessions of the council, and what the products of each wait for.

import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Tag } from '#design/tag.tsx';
import { definePage } from '#web/page.ts';
import type { ListedSession } from '../use-cases/list-sessions.ts';
import { listResultSessions } from '../use-cases/list-sessions.ts';
import { complaintsPath, listPath, sessionPath, settingPath } from './paths.ts';
import { dayWords, StageTag } from './words.tsx';

export const listResultsPage = definePage<{ readonly sessions: readonly ListedSession[]; readonly more: number }>({
  path: listPath,
  right: 'results/list-sessions',
  rate: 'page',
  title: (_data, ui) => ui.t.results.list.heading,
  load: (request) => request.run(listResultSessions, {}),
  view({ sessions, more }, ui) {
    const { list: words, sessionNames } = ui.t.results;
    return (
      <>
        <PageHeading heading={words.heading} summary={words.summary} />
        {(ui.may('results/list-complaints') || ui.may('results/change-setting')) && (
          <p>
            {ui.may('results/list-complaints') && <a href={ui.href(complaintsPath)}>{words.complaints}</a>}
            {ui.may('results/change-setting') && (
              <>
                {' · '}
                <a href={ui.href(settingPath)}>{words.setting}</a>
              </>
            )}
          </p>
        )}
        <DataTable
          t={ui.t.design}
          caption={words.heading}
          captionHidden
          rows={sessions}
          rowKey={(one) => one.id}
          empty={<EmptyState title={words.empty} text={words.emptyText} />}
          columns={[
            {
              key: 'session',
              label: words.session,
              lead: true,
              cell: (one) => (
                <a href={ui.href(sessionPath(one.id))}>{words.name(sessionNames[one.kind](dayWords(one.heldOn)))}</a>
              ),
            },
            { key: 'products', label: words.products, numeric: true, cell: (one) => one.products },
            {
              key: 'waiting',
              label: words.waiting,
              cell: (one) =>
                one.waiting.length === 0 ? (
                  <StageTag ui={ui} stage="done" />
                ) : (
                  <ul>
                    {one.waiting.map(({ stage, count }) => (
                      <li key={stage}>
                        <StageTag ui={ui} stage={stage} /> {words.count(count)}
                      </li>
                    ))}
                    {one.overdue > 0 && (
                      <li>
                        <Tag words={words.overdue(one.overdue)} tone="red" shape="clock" />
                      </li>
                    )}
                  </ul>
                ),
            },
            {
              key: 'decisions',
              label: words.decisions,
              cell: (one) => (one.decisions.length === 0 ? words.noDecision : one.decisions.join(', ')),
            },
          ]}
        />
        {more > 0 && <p class="quiet">{words.more(more)}</p>}
      </>
    );
  },
});
