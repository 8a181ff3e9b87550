// /nhiem-vu/lich: the due dates of the own office by month, and one's secret address for a calendar program; the address itself.

import { Button } from '#design/button.tsx';
import { Form } from '#design/form.tsx';
import { MonthGrid } from '#design/month-grid.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tabs } from '#design/tabs.tsx';
import { formatVietnamese, type LocalDate, partsOf } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import type { LetterHead } from '#modules/directives/index.ts';
import { calendarFile } from '#modules/notifications/index.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile, definePage } from '#web/page.ts';
import { withQuery } from '#web/with-query.ts';
import { lightOf } from '../rules/task.ts';
import {
  type CalendarSide,
  calendarSides,
  type MonthView,
  makeCalendarLink,
  readCalendar,
  revokeCalendarLink,
  viewCalendar,
} from '../use-cases/calendar.ts';
import { inShort } from '../use-cases/tell-of-tasks.ts';
import { calendarPath, listPath, taskPath } from './paths.ts';
import { LightTag } from './words.tsx';

const ASSIGNED = 'chung-toi-giao';
/** The side that an address asks for. */
const sideOf = (query: Readonly<Record<string, string | undefined>>): CalendarSide =>
  query['phan'] === ASSIGNED ? 'assigner' : 'lead';
const queryOf = (side: CalendarSide): { phan?: string } => (side === 'assigner' ? { phan: ASSIGNED } : {});

export const calendarPage = definePage<MonthView>({
  path: calendarPath,
  right: 'tasks/view-calendar',
  rate: 'page',
  postRight: 'tasks/make-calendar-link',
  title: (_view, ui) => ui.t.tasks.calendar.heading,
  breadcrumbs: (_view, ui) => [{ label: ui.t.tasks.crumb, href: listPath }],
  load: ({ query, run }) => run(viewCalendar, { month: query['thang'], side: sideOf(query) }),
  view({ month, before, after, side, counts, tasks, token }, ui) {
    const { calendar, list } = ui.t.tasks;
    const { year, month: number } = partsOf(month);
    const to = (day: LocalDate): string =>
      withQuery(ui.href(calendarPath), { thang: day.slice(0, 7), ...queryOf(side) });
    return (
      <>
        <PageHeading heading={calendar.heading} summary={calendar.summary[side](tasks.length, number, year)} />
        <Tabs
          label={list.sidesLabel}
          tabs={calendarSides.map((one) => ({
            label: list.sides[one],
            href: withQuery(ui.href(calendarPath), { thang: month.slice(0, 7), ...queryOf(one) }),
            current: one === side,
            count: counts[one],
          }))}
        />
        <MonthGrid
          t={ui.t.design}
          month={month}
          today={ui.today}
          before={to(before)}
          after={to(after)}
          inside={(day) =>
            tasks
              .filter((task) => task.dueOn === day)
              .map((task) => (
                <p key={task.id} class="month__task">
                  <a href={ui.href(taskPath(task.id))} lang="vi">
                    {inShort(task.content)}
                  </a>
                  <br />
                  <LightTag ui={ui} task={task} light={lightOf(task, ui.today)} />
                </p>
              ))
          }
        />
        {tasks.length === 0 && <p class="month__none">{calendar.none}</p>}
        <Section id="dia-chi" title={calendar.link} lead={calendar.linkLead}>
          {token !== null && (
            <p>
              <code class="long-code">{withQuery(`${ui.origin}/lich-nhiem-vu/${token}.ics`, queryOf(side))}</code>
            </p>
          )}
          <Form action={ui.href(calendarPath)} {...ui.form()} hidden={{ act: 'make' }}>
            <Button kind={token === null ? 'primary' : 'secondary'}>
              {token === null ? calendar.make : calendar.renew}
            </Button>
          </Form>
          {token !== null && (
            <Form action={ui.href(calendarPath)} {...ui.form()} hidden={{ act: 'revoke' }}>
              <Button kind="danger">{calendar.revoke}</Button>
            </Form>
          )}
        </Section>
      </>
    );
  },
  async post(request) {
    const { flash } = textsOf(request.lang).tasks.calendar;
    if (request.input['act'] === 'revoke') {
      const gone = await request.run(revokeCalendarLink, {});
      return gone.ok ? ok({ to: calendarPath, flash: flash.revoked }) : gone;
    }
    const made = await request.run(makeCalendarLink, {});
    return made.ok ? ok({ to: calendarPath, flash: flash.made }) : made;
  },
});

type FeedLetter = Pick<LetterHead, 'docType' | 'fullNumber' | 'issuedOn'>;

/** What a calendar program reads: no name of a person, a link back to each task, which asks to sign in. */
export const calendarFileRoute = defineFile({
  path: '/lich-nhiem-vu/:token',
  right: 'tasks/read-calendar',
  rate: 'page',
  async load(request) {
    const token = (request.params['token'] ?? '').replace(/\.ics$/, '');
    const found = await request.run(readCalendar, { token, side: sideOf(request.query) });
    if (!found.ok) return found;
    const { calendar, lights } = textsOf(request.lang).tasks;
    const letterWords = ({ docType, fullNumber, issuedOn }: FeedLetter): string => {
      if (fullNumber === null) return calendar.noLetter;
      const day = issuedOn === null ? '' : ` ${calendar.ofDay(formatVietnamese(issuedOn))}`;
      return `${docType ?? ''} ${fullNumber}${day}`.trim();
    };
    const entries = found.value.tasks.flatMap((task) =>
      task.dueOn === null
        ? []
        : [
            {
              id: task.id,
              day: task.dueOn,
              title: calendar.entry(letterWords(task.letter), task.leadLabel),
              text: lights[task.light],
              url: `${request.origin}${taskPath(task.id)}`,
              changedAt: task.changedAt,
            },
          ],
    );
    return ok({
      body: calendarFile(calendar.names[sideOf(request.query)], entries),
      contentType: 'text/calendar; charset=utf-8',
      fileName: 'nhiem-vu.ics',
    });
  },
});
