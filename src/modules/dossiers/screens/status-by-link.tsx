// /theo-doi/:token: where one dossier stands, whose turn it is and until which day, on a phone without signing in. It runs no
// script, is left out of search engines, and is kept by nobody on the way.

import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Steps } from '#design/steps.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ToldResult } from '#modules/results/services.ts';
import { definePage } from '#web/page.ts';
import { placeWords } from '../place-words.ts';
import { standingSteps } from '../rules/where-it-stands.ts';
import { type DossierStatus, viewStatusByLink } from '../use-cases/view-status.ts';
import { StateTag } from './dossier-state.tsx';
import { nextWords } from './turn-words.ts';
import { dayWords } from './words.ts';

export const statusByLinkPage = definePage<DossierStatus>({
  path: '/theo-doi/:token',
  right: 'dossiers/view-status-by-link',
  rate: 'page',
  width: 'narrow',
  title: (_status, ui) => ui.t.dossierStatus.title,
  load: (request) => request.run(viewStatusByLink, { token: request.params['token'] ?? '' }),
  view(status, ui) {
    const words = ui.t.dossierStatus;
    const { filing, kinds } = ui.t.dossiers;
    const asked = status.atProvince?.asked ?? [];
    const acts = status.state === 'returned' || status.waitsFor === 'producer';
    const untilLabel = status.atProvince === null ? filing.dueOn : words.until[status.waitsFor];
    return (
      <>
        <PageHeading
          caption={words.caption(kinds[status.kind])}
          heading={status.product}
          states={<StateTag ui={ui} state={status.state} />}
        />
        <ToldResult ui={ui} result={status.result} />
        <Notice
          t={ui.t.design}
          tone={acts && status.state !== 'draft' ? 'warning' : 'info'}
          title={words.waits[status.waitsFor]}
          text={[
            nextWords(words, status, ui.today),
            ...(status.state === 'returned' ? [words.lacking] : []),
            ...(asked.length > 0 ? [words.asked] : []),
          ].join(' ')}
        >
          {asked.length > 0 && (
            <ul>
              {asked.map((title) => (
                <li key={title} lang="vi">
                  {title}
                </li>
              ))}
            </ul>
          )}
          {status.lacking.length > 0 && (
            <ul>
              {status.lacking.map((place) => (
                <li key={place}>{placeWords(ui.t, place)}</li>
              ))}
            </ul>
          )}
        </Notice>
        {status.state !== 'dropped' && (
          <Steps
            t={ui.t.design}
            steps={standingSteps.map((step) => ({ label: words.steps[step] }))}
            current={status.step}
          />
        )}
        <SummaryList
          items={[
            { label: ui.t.dossiers.fields.receivedAt, value: status.commune },
            ...(status.receivedOn === null ? [] : [{ label: filing.receivedOn, value: dayWords(status.receivedOn) }]),
            ...(status.until === null
              ? []
              : [
                  {
                    label: untilLabel,
                    value: dayWords(status.until),
                    note: status.atProvince === null && status.dueEstimated ? filing.estimated : undefined,
                  },
                ]),
            ...(status.returnedOn === null
              ? []
              : [{ label: words.returnedOn, value: dayWords(status.returnedOn), note: filing.stopped }]),
            ...(status.round === null || status.round === 0 || status.roundYear === null
              ? []
              : [{ label: filing.round, value: filing.roundOf(status.round, status.roundYear) }]),
          ]}
        />
        <p class="quiet">{words.asOf(dayWords(ui.today))}</p>
        <p class="quiet">{words.private}</p>
      </>
    );
  },
});
