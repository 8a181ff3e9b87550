// /lich: what is due and where one has to be, as a list by how near it is or by month; one's secret address for a calendar program; that address.

import { Button } from '#design/button.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { Form } from '#design/form.tsx';
import { formState } from '#design/form-state.ts';
import { MonthGrid } from '#design/month-grid.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tabs } from '#design/tabs.tsx';
import { Tag } from '#design/tag.tsx';
import { addMonths, type LocalDate, partsOf } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { dueTitle } from '../due-words.ts';
import { type DueThing, dueKinds, urgencies, urgencyOf } from '../rules/due-thing.ts';
import { makeCalendarFeed, revokeCalendarFeed } from '../use-cases/calendar-feed.ts';
import { type DueView, listDue } from '../use-cases/due-list.ts';
import { datesPath, feedPath } from './paths.ts';

/** The address of a view with one thing of it changed. */
function viewHref(view: Pick<DueView, 'month' | 'kind' | 'unit'>, ui: Ui): string {
  return withQuery(ui.href(datesPath), {
    ...(view.month === null ? {} : { thang: view.month.slice(0, 7) }),
    ...(view.kind === null ? {} : { loai: view.kind }),
    ...(view.unit === null ? {} : { 'don-vi': view.unit }),
  });
}

function Kinds({ view, ui }: { readonly view: DueView; readonly ui: Ui }) {
  const t = ui.t.dueDates;
  const present = dueKinds.filter((kind) => (view.counts[kind] ?? 0) > 0 || kind === view.kind);
  if (present.length < 2 && view.kind === null) return null;
  return (
    <nav class="chips not-on-paper" aria-label={t.filter}>
      <a
        class="chip"
        href={viewHref({ ...view, kind: null }, ui)}
        aria-current={view.kind === null ? 'page' : undefined}
      >
        {t.all}
      </a>
      {present.map((kind) => (
        <a
          key={kind}
          class="chip"
          href={viewHref({ ...view, kind }, ui)}
          aria-current={kind === view.kind ? 'page' : undefined}
        >
          {t.kindsShort[kind]} ({view.counts[kind] ?? 0})
        </a>
      ))}
    </nav>
  );
}

/** Whose dates are shown: one's own, or those of a commune. */
function Units({ view, ui }: { readonly view: DueView; readonly ui: Ui }) {
  const t = ui.t.dueDates;
  if (view.units.length === 0) return null;
  const form = formState(ui.t.design, { 'don-vi': view.unit ?? '' });
  return (
    <form class="form figures-form not-on-paper" method="get" action={ui.href(datesPath)}>
      {view.month !== null && <input type="hidden" name="thang" value={view.month.slice(0, 7)} />}
      <SelectField
        form={form}
        name="don-vi"
        label={t.whose}
        emptyLabel={t.mine}
        choices={view.units.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Button kind="secondary">{t.showUnit}</Button>
    </form>
  );
}

function List({ view, ui }: { readonly view: DueView; readonly ui: Ui }) {
  const t = ui.t.dueDates;
  if (view.things.length === 0) {
    return view.kind === null ? <EmptyState title={t.none} text={t.noneText} /> : <EmptyState title={t.noneOfKind} />;
  }
  return (
    <>
      {urgencies.map((urgency) => {
        const things = view.things.filter((thing) => urgencyOf(thing, ui.today) === urgency);
        if (things.length === 0) return null;
        return (
          <Section key={urgency} id={urgency} title={`${t.urgencies[urgency]} (${things.length})`}>
            <ul class="task-list">
              {things.map((thing) => (
                <li key={thing.key} class="task">
                  <div class="task__words">
                    <a class="task__label" href={ui.href(thing.path)} lang="vi">
                      {dueTitle(t, thing)}
                    </a>
                    <p class="task__hint">
                      {[t.dayOf(thing), thing.place].filter((part) => part !== null).join(' – ')}
                    </p>
                  </div>
                  {urgency === 'late' && <Tag words={t.urgencies.late} tone="red" />}
                  {urgency === 'today' && <Tag words={t.urgencies.today} tone="gold" />}
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
      <p class="task__hint">{t.horizon}</p>
    </>
  );
}

function Month({ view, month, ui }: { readonly view: DueView; readonly month: LocalDate; readonly ui: Ui }) {
  const t = ui.t.dueDates;
  const at = (day: LocalDate): readonly DueThing[] =>
    view.things.filter((thing) => thing.day <= day && thing.until >= day);
  return (
    <>
      <MonthGrid
        t={ui.t.design}
        month={month}
        today={ui.today}
        before={viewHref({ ...view, month: addMonths(month, -1) }, ui)}
        after={viewHref({ ...view, month: addMonths(month, 1) }, ui)}
        inside={(day) =>
          at(day).map((thing) => (
            <p key={thing.key} class="month__task">
              <a href={ui.href(thing.path)} lang="vi">
                {dueTitle(t, thing)}
              </a>
              {thing.at !== null && <span> ({thing.at})</span>}
            </p>
          ))
        }
      />
      {view.things.length === 0 && <p class="month__none">{t.noneOfMonth}</p>}
    </>
  );
}

function Feed({ token, ui }: { readonly token: string | null; readonly ui: Ui }) {
  const { feed } = ui.t.dueDates;
  return (
    <Section id="dia-chi" title={feed.title} lead={feed.lead}>
      {token !== null && (
        <>
          <p>
            <strong>{feed.label}:</strong> <code class="long-code">{`${ui.origin}${feedPath(token)}`}</code>
          </p>
          <p>{feed.warning}</p>
        </>
      )}
      <div class="actions">
        <Form action={ui.href(datesPath)} {...ui.form()} hidden={{ act: 'make' }}>
          <Button kind="secondary">{token === null ? feed.make : feed.renew}</Button>
        </Form>
        {token !== null && (
          <Form action={ui.href(datesPath)} {...ui.form()} hidden={{ act: 'revoke' }}>
            <Button kind="danger">{feed.revoke}</Button>
          </Form>
        )}
      </div>
    </Section>
  );
}

export const datesPage = definePage<DueView>({
  path: datesPath,
  right: 'notifications/list-due',
  postRight: 'notifications/make-calendar-feed',
  rate: 'page',
  title: (_view, ui) => ui.t.dueDates.title,
  load: ({ query, run }) => run(listDue, { month: query['thang'], kind: query['loai'], unit: query['don-vi'] }),
  json: ({ token: _token, ...view }) => view,
  view(view, ui) {
    const t = ui.t.dueDates;
    const near = (urgency: string): number => view.things.filter((one) => urgencyOf(one, ui.today) === urgency).length;
    const { year, month } = partsOf(view.month ?? ui.today);
    return (
      <>
        <ErrorSummary form={ui.state({})} />
        <PageHeading
          caption={view.units.find(({ code }) => code === view.unit)?.name}
          heading={view.unit === null ? t.heading : t.headingUnit}
          summary={
            view.month === null
              ? t.summary(near('late'), near('today'), near('week'))
              : t.summaryMonth(view.things.length, month, year)
          }
        />
        <Tabs
          label={t.views.label}
          tabs={[
            { label: t.views.list, href: viewHref({ ...view, month: null }, ui), current: view.month === null },
            {
              label: t.views.month,
              href: viewHref({ ...view, month: `${ui.today.slice(0, 7)}-01` as LocalDate }, ui),
              current: view.month !== null,
            },
          ]}
        />
        <Units view={view} ui={ui} />
        <Kinds view={view} ui={ui} />
        {view.month === null ? <List view={view} ui={ui} /> : <Month view={view} month={view.month} ui={ui} />}
        {view.unit === null && (
          <div class="not-on-paper">
            <Feed token={view.token} ui={ui} />
          </div>
        )}
      </>
    );
  },
  async post(request) {
    const { feed } = textsOf(request.lang).dueDates;
    if (request.input['act'] === 'revoke') {
      const gone = await request.run(revokeCalendarFeed, {});
      return gone.ok ? ok({ to: datesPath, flash: feed.revoked }) : gone;
    }
    const made = await request.run(makeCalendarFeed, {});
    return made.ok ? ok({ to: datesPath, flash: feed.made }) : made;
  },
});
