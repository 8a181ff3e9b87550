// Navigation by role, at most seven entries. On a desk a row under the header; on a phone the first four become a bottom
// bar and all of them are listed once more at the foot of the page, so that nothing needs a script or a drawer. Under an entry there
// may be a second row of pages that belong together; what has no place in the row stands in the list at the foot, and the row says so.

import { Icon } from '../icon.tsx';
import type { NavigationEntry, NavigationPage, PageFrame } from '../page-frame.ts';

/** Most entries a role may have, and most that fit the phone's bar. */
export const MOST_ENTRIES = 7;
const BAR_ENTRIES = 4;

/** Entries the phone's bar shows itself: all up to four, else three and "more". */
function barCount(entries: readonly NavigationEntry[]): number {
  return entries.length <= BAR_ENTRIES ? entries.length : BAR_ENTRIES - 1;
}

/**
 * @example <MainNavigation frame={frame} />
 */
export function MainNavigation({ frame }: { readonly frame: PageFrame }) {
  const { t } = frame;
  const entries = frame.navigation.filter((entry) => !entry.atFoot);
  if (entries.length === 0) return null;
  if (entries.length > MOST_ENTRIES)
    throw new RangeError(`navigation has ${entries.length} entries, at most ${MOST_ENTRIES}`);
  const shown = barCount(entries);
  const someAtFoot = entries.length < frame.navigation.length;
  return (
    <nav class="main-nav" aria-label={t.shell.navigation}>
      <ul class="wrap main-nav__list">
        {entries.map((entry, index) => (
          <li key={entry.href} class={index < shown ? 'main-nav__item' : 'main-nav__item main-nav__item--rest'}>
            <a class="main-nav__link" href={entry.href} aria-current={entry.current ? 'page' : undefined}>
              <Icon name={entry.icon ?? 'list'} />
              {entry.shortLabel ? (
                <>
                  <span class="on-desk">{entry.label}</span>
                  <span class="on-phone">{entry.shortLabel}</span>
                </>
              ) : (
                <span>{entry.label}</span>
              )}
              {entry.count !== undefined && entry.count > 0 && <span class="main-nav__count">{entry.count}</span>}
            </a>
          </li>
        ))}
        {(shown < entries.length || someAtFoot) && (
          <li class={`main-nav__item main-nav__item--more${someAtFoot ? ' main-nav__item--more-for-all' : ''}`}>
            <a class="main-nav__link" href="#all-sections">
              <Icon name="more" />
              <span>{t.shell.more}</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** More pages than this would take several rows of a phone: there they fold under the name of the one that is open. */
const MOST_IN_A_ROW = 2;

const items = (pages: readonly NavigationPage[]) =>
  pages.map((page) => (
    <li key={page.href}>
      <a class="second-nav__link" href={page.href} aria-current={page.current ? 'page' : undefined}>
        {page.label}
      </a>
    </li>
  ));

/** What is opened seldom folds behind the others; where the open page is among it, the fold names it. */
function list(pages: readonly NavigationPage[], name: string, others: string) {
  const rest = pages.filter((page) => page.rest);
  const open = rest.find((page) => page.current);
  return (
    <ul class={name}>
      {items(pages.filter((page) => !page.rest))}
      {rest.length > 0 && (
        <li class="second-nav__rest">
          <details>
            <summary class="second-nav__others" aria-current={open === undefined ? undefined : 'true'}>
              {open === undefined ? others : `${others}: ${open.label}`}
              <Icon name="next" />
            </summary>
            <ul class="second-nav__rest-list">{items(rest)}</ul>
          </details>
        </li>
      )}
    </ul>
  );
}

/**
 * The pages below the entry where one is: a row on a desk, folded on a phone where they are many.
 * @example <SecondNavigation frame={frame} />
 */
export function SecondNavigation({ frame }: { readonly frame: PageFrame }) {
  const here = frame.navigation.find((entry) => entry.current && (entry.under?.length ?? 0) > 1);
  if (here?.under === undefined) return null;
  const open = here.under.find((page) => page.current);
  return (
    <nav class="second-nav" aria-label={here.label}>
      {here.under.length > MOST_IN_A_ROW ? (
        <details class="wrap second-nav__fold">
          <summary class="second-nav__summary">
            <span>
              {here.label}
              {open !== undefined && (
                <>
                  : <strong>{open.label}</strong>
                </>
              )}
            </span>
            <Icon name="next" />
          </summary>
          {list(here.under, 'second-nav__list', frame.t.shell.otherPages)}
        </details>
      ) : (
        list(here.under, 'wrap second-nav__list', frame.t.shell.otherPages)
      )}
    </nav>
  );
}

/**
 * The full list, at the foot of the page; drawn only where the bar could not hold everything, on a desk where the row could not.
 * @example <AllSections frame={frame} />
 */
export function AllSections({ frame }: { readonly frame: PageFrame }) {
  const { navigation: entries, t } = frame;
  const isForAll = entries.some((entry) => entry.atFoot);
  if (entries.length <= BAR_ENTRIES && !isForAll) return null;
  return (
    <nav
      class={isForAll ? 'all-sections all-sections--for-all' : 'all-sections'}
      id="all-sections"
      aria-label={t.shell.allSections}
      tabIndex={-1}
    >
      <h2 class="all-sections__title">{t.shell.allSections}</h2>
      <ul class="all-sections__list">
        {entries.map((entry) => (
          <li key={entry.href}>
            <a href={entry.href} aria-current={entry.current ? 'page' : undefined}>
              {entry.label}
              {entry.count !== undefined && entry.count > 0 ? ` (${entry.count})` : ''}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
