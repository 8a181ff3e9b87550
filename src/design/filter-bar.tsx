// Above a list: search first, then filters that say what they hide, then the count. A plain form with method get, so that
// every view of a list has an address. On a phone the filters fold away; on a desk they stay open.

import type { ComponentChildren } from 'preact';
import type { DesignTexts } from '#texts/vi/design.ts';
import type { Choice } from './fields/select-field.tsx';
import { Icon } from './icon.tsx';

export interface Filter {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  /** The line of no filter: "Tất cả các xã". */
  readonly allLabel: string;
}

/** A filter in use, as words, with the address without it. */
export interface ActiveFilter {
  readonly label: string;
  readonly removeHref: string;
}

export interface FilterBarProps {
  readonly t: DesignTexts;
  readonly action: string;
  readonly search: {
    readonly name: string;
    readonly label: string;
    readonly value: string;
    readonly hint?: string | undefined;
  };
  readonly filters?: readonly Filter[] | undefined;
  readonly active?: readonly ActiveFilter[] | undefined;
  readonly clearHref?: string | undefined;
  /** The count in words: "1.234 sản phẩm". Read out when it changes. */
  readonly count: string;
  /** What this view leaves out: "Đang ẩn 42 sản phẩm đã hết hạn." with the address that shows it. */
  readonly hides?: { readonly text: string; readonly label: string; readonly href: string } | undefined;
  /** What goes with the form unseen: sort order, language. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** Export links, at the end of the count line. */
  readonly exports?: ComponentChildren;
  /** Searching is what this page is for: its button is the green one. */
  readonly primary?: boolean | undefined;
  /** Search as one types, where the page ships that island; the list must carry `id="results" data-live`. */
  readonly live?: boolean | undefined;
}

/**
 * @example <FilterBar t={t} action="/san-pham" search={{ name: 'q', label: 'Tìm sản phẩm', value: q }} count="1.234 sản phẩm" />
 */
export function FilterBar(props: FilterBarProps) {
  const { t, search, filters = [], active = [] } = props;
  return (
    <div class="filter-bar">
      <search>
        <form method="get" action={props.action} data-live-form={props.live ? '' : undefined}>
          {Object.entries(props.hidden ?? {}).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <label class="field__label" for="search-box">
            {search.label}
          </label>
          {search.hint && (
            <p class="field__hint" id="search-hint">
              {search.hint}
            </p>
          )}
          <div class="look-up">
            <input
              class="box look-up__box"
              type="search"
              id="search-box"
              name={search.name}
              value={search.value}
              autocomplete="off"
              spellcheck={false}
              aria-describedby={search.hint ? 'search-hint' : undefined}
            />
            <button class={`button button--${props.primary ? 'primary' : 'secondary'}`} type="submit">
              <Icon name="search" />
              {t.filter.submit}
            </button>
          </div>
          {filters.length > 0 && <Filters t={t} filters={filters} />}
        </form>
      </search>
      {active.length > 0 && (
        <div class="filter-bar__active">
          <span class="filter-bar__active-label">{t.filter.active}:</span>
          <ul class="chips">
            {active.map((filter) => (
              <li key={filter.label}>
                <a class="chip" href={filter.removeHref}>
                  <span class="visually-hidden">{t.filter.remove(filter.label)}</span>
                  <span aria-hidden="true">{filter.label}</span>
                  <Icon name="close" />
                </a>
              </li>
            ))}
          </ul>
          {props.clearHref && <a href={props.clearHref}>{t.filter.clear}</a>}
        </div>
      )}
      <div class="filter-bar__line">
        <p class="filter-bar__count" id="count" role="status" data-live={props.live ? '' : undefined}>
          {props.count}
        </p>
        {props.hides && (
          <p class="filter-bar__hides">
            {props.hides.text} <a href={props.hides.href}>{props.hides.label}</a>
          </p>
        )}
        {props.exports && <div class="filter-bar__exports">{props.exports}</div>}
      </div>
    </div>
  );
}

function Filters({ t, filters }: { readonly t: DesignTexts; readonly filters: readonly Filter[] }) {
  const inUse = filters.filter((f) => f.chosen !== '').length;
  return (
    <details class="filters">
      <summary class="filters__summary">{inUse === 0 ? t.filter.filters : t.filter.filtersActive(inUse)}</summary>
      <div class="filters__body">
        {filters.map((filter) => (
          <div key={filter.name} class="filters__one">
            <label class="filters__label" for={`filter-${filter.name}`}>
              {filter.label}
            </label>
            <select class="box box--select" id={`filter-${filter.name}`} name={filter.name}>
              <option value="">{filter.allLabel}</option>
              {filter.choices.map((choice) => (
                <option key={choice.value} value={choice.value} selected={choice.value === filter.chosen}>
                  {choice.label}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button class="button button--secondary filters__apply" type="submit">
          {t.filter.apply}
        </button>
      </div>
    </details>
  );
}
