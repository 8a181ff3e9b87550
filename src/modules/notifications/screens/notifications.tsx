// /thong-bao: what I was told, the newest first, of one group or unread where that is asked. The title of each opens the page it speaks of, and counts as reading it.

import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { Form } from '#design/form.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { ShareText } from '#design/share-text.tsx';
import { Tabs } from '#design/tabs.tsx';
import { Tag } from '#design/tag.tsx';
import { formatInstantInVietnam, formatVietnamese } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { sentenceOf } from '../notification-sentence.ts';
import type { KindGroup } from '../rules/kind-group.ts';
import type { Notification } from '../rules/notification.ts';
import { listNotifications, type NotificationList, notificationsPerPage } from '../use-cases/list-notifications.ts';
import { openNotification } from '../use-cases/open-notification.ts';
import { readAllNotifications } from '../use-cases/read-all-notifications.ts';
import { choicesPath, datesPath, toldPath as PATH } from './paths.ts';

const UNREAD = 'chua-doc';

/** The address of a view with one thing of it changed. */
function viewPath({
  unreadOnly,
  group,
  page = 1,
}: {
  unreadOnly: boolean;
  group: KindGroup | null;
  page?: number;
}): string {
  return withQuery(PATH, {
    ...(unreadOnly ? { loc: UNREAD } : {}),
    ...(group === null ? {} : { nhom: group }),
    ...(page === 1 ? {} : { trang: String(page) }),
  });
}

interface View extends NotificationList {
  readonly unreadOnly: boolean;
}

/** The same words as a message that is ready to be sent, with the address of the page. */
function messageOf(told: Notification, ui: Ui): string {
  const t = ui.t.notifications;
  const { title, text } = sentenceOf(t, told);
  const due = told.dueOn === null ? '' : t.due(formatVietnamese(told.dueOn));
  const said = [`${title}.`, text, due].filter((part) => part !== '').join(' ');
  return t.ready(said, `${ui.origin}${told.path}`);
}

function Line({ told, ui }: { readonly told: Notification; readonly ui: Ui }) {
  const t = ui.t.notifications;
  const { title, text } = sentenceOf(t, told);
  return (
    <li class="task">
      <div class="task__words">
        <button type="submit" class="task__label task__open" name="notificationId" value={told.id}>
          {title}
        </button>
        <p class="task__hint">{text}</p>
        <p class="task__hint">
          {formatInstantInVietnam(told.madeAt)}
          {told.dueOn !== null && ` – ${t.due(formatVietnamese(told.dueOn))}`}
        </p>
        <Details summary={t.send}>
          <ShareText t={ui.t.design} id={`nhan-${told.id}`} label={t.message} text={messageOf(told, ui)} />
        </Details>
      </div>
      {told.readAt === null && <Tag words={t.unread} tone="blue" />}
    </li>
  );
}

export const notificationsPage = definePage<View>({
  path: PATH,
  right: 'notifications/list-notifications',
  postRight: 'notifications/open-notification',
  rate: 'page',
  islands: ['share-text'],
  title: (_view, ui) => ui.t.notifications.title,
  async load(request) {
    const unreadOnly = request.query['loc'] === UNREAD;
    const list = await request.run(listNotifications, {
      unreadOnly,
      group: request.query['nhom'],
      page: request.query['trang'],
    });
    return list.ok ? ok<View>({ ...list.value, unreadOnly }) : list;
  },
  json: (list) => list,
  view: ({ notifications, total, unread, page, unreadOnly, groups, group }, ui) => {
    const t = ui.t.notifications;
    const unreadHere = groups.find((one) => one.group === group)?.unread ?? unread;
    const choices = ui.t.notificationChoices;
    const to = (changed: { unreadOnly?: boolean; group?: KindGroup | null; page?: number }): string =>
      ui.href(viewPath({ unreadOnly, group, ...changed }));
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary(unread)} />
        <ul class="ways">
          <li>
            <a href={ui.href(datesPath)}>{ui.t.dueDates.title}</a>
          </li>
          <li>
            <a href={ui.href(choicesPath)}>{choices.link}</a>
          </li>
        </ul>
        <Tabs
          label={t.tabs.label}
          tabs={[
            { label: t.tabs.all, href: to({ unreadOnly: false }), current: !unreadOnly },
            { label: t.tabs.unread, href: to({ unreadOnly: true }), current: unreadOnly, count: unreadHere },
          ]}
        />
        {groups.length > 1 && (
          <nav class="chips" aria-label={choices.groupFilter}>
            <a class="chip" href={to({ group: null })} aria-current={group === null ? 'page' : undefined}>
              {choices.everyGroup}
            </a>
            {groups.map((one) => (
              <a
                key={one.group}
                class="chip"
                href={to({ group: one.group })}
                aria-current={one.group === group ? 'page' : undefined}
              >
                {choices.groups[one.group].name} ({unreadOnly ? one.unread : one.total})
              </a>
            ))}
          </nav>
        )}
        {notifications.length === 0 ? (
          <EmptyState title={unreadOnly ? t.emptyUnread : t.empty} text={t.emptyText} />
        ) : (
          <Form action={to({})} {...ui.form()}>
            <ul class="task-list">
              {notifications.map((told) => (
                <Line key={told.id} told={told} ui={ui} />
              ))}
            </ul>
            {unread > 0 && (
              <div class="actions">
                <Button kind="secondary" name="readAll" value="yes">
                  {t.readAll}
                </Button>
              </div>
            )}
          </Form>
        )}
        <Pagination
          t={ui.t.design}
          page={page}
          pageSize={notificationsPerPage}
          total={total}
          href={(n) => to({ page: n })}
        />
      </>
    );
  },
  async post(request) {
    if (request.input['readAll'] === 'yes') {
      const read = await request.run(readAllNotifications, {});
      if (!read.ok) return read;
      return ok({ to: PATH, flash: textsOf(request.lang).notifications.readAllDone(read.value.count) });
    }
    const opened = await request.run(openNotification, { notificationId: request.input['notificationId'] });
    return opened.ok ? ok({ to: opened.value.path }) : opened;
  },
});
