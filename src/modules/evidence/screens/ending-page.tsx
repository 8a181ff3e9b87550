// /vi-minh-chung: what ends soon or has ended within the reader's reach; for a producer, the way to its own wallets first.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { definePage } from '#web/page.ts';
import { type EndingView, listEnding } from '../use-cases/list-ending.ts';
import { endingPath, piecePath, walletPath } from './paths.ts';
import { termWords } from './piece-words.ts';
import { EvidenceTag } from './state-tag.tsx';

export const endingPage = definePage<EndingView>({
  path: endingPath,
  right: 'evidence/list-ending',
  rate: 'page',
  title: (view, ui) => (view.own.length > 0 ? ui.t.evidence.ending.headingOwn : ui.t.evidence.ending.heading),
  load: (request) => request.run(listEnding, {}),
  json: (view) => view,
  view(view, ui) {
    const words = ui.t.evidence.ending;
    const { columns } = words;
    const isOwn = view.own.length > 0;
    return (
      <>
        <PageHeading
          heading={isOwn ? words.headingOwn : words.heading}
          summary={words.summary(formatVietnamese(ui.today))}
        />
        {isOwn && (
          <Section id="own" title={words.own} lead={words.ownText}>
            <ul class="task-list">
              {view.own.map(({ code, name }) => (
                <li key={code} class="task">
                  <div class="task__words">
                    <a class="task__label" href={ui.href(walletPath(code))}>
                      {name}
                    </a>
                  </div>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section
          id="ending"
          title={words.list}
          lead={view.total > view.pieces.length ? words.more(view.pieces.length, view.total) : undefined}
        >
          <DataTable
            t={ui.t.design}
            caption={words.list}
            captionHidden
            rows={view.pieces}
            rowKey={(piece) => piece.id}
            empty={
              <EmptyState
                title={words.none}
                text={words.noneText}
                action={
                  !isOwn && ui.may('producers/list-producers') ? (
                    <ButtonLink kind="secondary" href={ui.href('/chu-the')}>
                      {ui.t.web.navigation.producers}
                    </ButtonLink>
                  ) : undefined
                }
              />
            }
            columns={[
              {
                key: 'piece',
                label: columns.piece,
                lead: true,
                cell: (piece) => <a href={ui.href(piecePath(piece.id))}>{piece.title}</a>,
              },
              { key: 'kind', label: columns.kind, cell: (piece) => ui.t.evidence.kinds[piece.kind].name },
              {
                key: 'producer',
                label: columns.producer,
                cell: (piece) => <a href={ui.href(walletPath(piece.producerCode))}>{piece.producerName}</a>,
              },
              { key: 'commune', label: columns.commune, cell: (piece) => piece.commune || '–' },
              { key: 'until', label: columns.until, cell: (piece) => termWords(ui.t, piece) },
              {
                key: 'state',
                label: columns.state,
                nowrap: true,
                cell: (piece) => <EvidenceTag ui={ui} state={piece.validity} />,
              },
            ]}
          />
        </Section>
      </>
    );
  },
});
