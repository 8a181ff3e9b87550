// What the finder says of a typed name: the sets it may belong to, each with its reason, and the question that decides.

import { EmptyState } from '#design/empty-state.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { Notice } from '#design/notice.tsx';
import type { Ui } from '#web/ui.ts';
import type { Reason } from '../rules/find-sets.ts';
import type { SetSearch } from '../use-cases/find-set.ts';
import { SetLine } from './set-line.tsx';
import { listPath, selfScorePath, setPath } from './words.tsx';

/** The search box; a plain form, so that every answer has an address. */
/** Whether somebody looks for the set to score by: every hit then leads to its sheet. */
export const scores = (ui: Pick<Ui, 'query'>): boolean => ui.query['de'] === 'cham';

export function FinderBox({ ui, search }: { readonly ui: Ui; readonly search: SetSearch | null }) {
  const t = ui.t.criteria.finder;
  return (
    <FilterBar
      t={ui.t.design}
      action={ui.href(listPath)}
      primary
      hidden={scores(ui) ? { de: 'cham' } : {}}
      search={{ name: 'q', label: t.label, hint: t.hint, value: search?.typed ?? '' }}
      count={search === null ? t.all : t.count(search.found.length, search.typed)}
      exports={search !== null && <a href={ui.href(listPath)}>{t.clear}</a>}
    />
  );
}

function reasonWords(ui: Ui, reason: Reason): string {
  const t = ui.t.criteria.finder;
  const [first = '', next = ''] = reason.words;
  const said = reason.kind === 'pair' ? t.pair(first, next) : t.reasons[reason.kind](first);
  return reason.near ? `${said} ${t.near}` : said;
}

/** The answer of the finder; says what to do where it found nothing. */
export function FoundSets({ ui, search }: { readonly ui: Ui; readonly search: SetSearch }) {
  const t = ui.t.criteria.finder;
  const { found, question } = search;
  const pathOf = scores(ui) ? selfScorePath : setPath;
  if (found.length === 0) return <EmptyState title={t.emptyTitle(search.typed)} text={t.emptyText} />;
  return (
    <>
      {question !== null && (
        <Notice t={ui.t.design} tone="info" title={question[ui.lang]}>
          <ul class="stack-lines">
            {question.answers.map((answer) => {
              const set = found.find((one) => one.set.number === answer.set)?.set;
              return (
                <li key={answer.set}>
                  {answer[ui.lang]}:{' '}
                  {set === undefined ? '' : <a href={ui.href(pathOf(set.id))}>{t.set(set.number)}</a>}
                </li>
              );
            })}
          </ul>
        </Notice>
      )}
      <ol class="set-lines">
        {found.map((one) => (
          <SetLine key={one.set.id} ui={ui} set={one.set} href={pathOf(one.set.id)} placed>
            {reasonWords(ui, one.reason)}
          </SetLine>
        ))}
      </ol>
      <p class="quiet">{t.ours}</p>
    </>
  );
}
