// /quan-tri/noi-nhan-thay-doi/:receiverId: how a receiver stands, what was given up and why, what may be done.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import { formatWhole } from '#kernel/money.ts';
import { ok, type Result } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { type After, definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { letGo } from '../use-cases/let-go.ts';
import { sendAgain } from '../use-cases/send-again.ts';
import { sendTrial } from '../use-cases/send-trial.ts';
import { switchReceiver } from '../use-cases/switch-receiver.ts';
import { type ListedDelivery, type ViewedReceiver, viewReceiver } from '../use-cases/view-receiver.ts';
import { endPath, receiverPath, receiversPath, rotatePath } from './paths.ts';
import { answerWords, kindWords, ReceiverState } from './receiver-words.tsx';

const when = (at: ListedDelivery['triedAt']) => (at === null ? '–' : formatInstantInVietnam(at));

interface PartProps {
  readonly data: ViewedReceiver;
  readonly ui: Ui;
}

function Messages({
  rows,
  id,
  ui,
}: {
  readonly rows: readonly ListedDelivery[];
  readonly id: 'waiting' | 'delivered' | 'dead';
  readonly ui: Ui;
}) {
  const t = ui.t.webhooks.messages;
  return (
    <DataTable
      t={ui.t.design}
      caption={t.titles[id]}
      captionHidden
      id={`messages-${id}`}
      rows={rows}
      rowKey={(one) => one.messageId}
      empty={<EmptyState title={t.none[id]} />}
      columns={[
        { key: 'type', label: t.type, lead: true, cell: (one) => <code>{one.eventType}</code> },
        { key: 'message', label: t.id, cell: (one) => <code class="hash">{one.messageId}</code> },
        { key: 'made', label: t.made, nowrap: true, cell: (one) => when(one.madeAt) },
        { key: 'tried', label: t.tried, nowrap: true, cell: (one) => when(one.triedAt) },
        { key: 'attempts', label: t.attempts, numeric: true, cell: (one) => formatWhole(one.attempts) },
        id === 'waiting'
          ? { key: 'next', label: t.next, nowrap: true, cell: (one) => when(one.nextAt) }
          : { key: 'ended', label: t.ended, nowrap: true, cell: (one) => when(one.endedAt) },
        { key: 'answer', label: t.answer, cell: (one) => answerWords(one, ui.t) },
      ]}
    />
  );
}

/** What may be done about messages that were given up. */
function GivenUp({ data: { receiver, dead }, ui }: PartProps) {
  const t = ui.t.webhooks;
  if (dead.length === 0) return null;
  return (
    <>
      {receiver.state === 'paused' && <p>{t.messages.deadPaused}</p>}
      {receiver.state === 'on' && (
        <Form action={ui.href(receiverPath(receiver.id))} {...ui.form()} hidden={{ act: 'again' }}>
          <Button>{t.acts.again}</Button>
        </Form>
      )}
      <Details summary={t.messages.unneeded}>
        <Form action={ui.href(receiverPath(receiver.id))} {...ui.form()} hidden={{ act: 'let-go' }}>
          <p>{t.messages.unneededText}</p>
          <Button kind="secondary">{t.acts.letGo}</Button>
        </Form>
      </Details>
    </>
  );
}

/** What may be done now, each with its own button. */
function Acts({ data: { receiver }, ui }: PartProps) {
  const t = ui.t.webhooks.acts;
  if (receiver.state === 'ended') return null;
  const act = (name: string, words: string) => (
    <Button kind="secondary" name="act" value={name}>
      {words}
    </Button>
  );
  return (
    <Form action={ui.href(receiverPath(receiver.id))} {...ui.form()} version={receiver.version}>
      <FormActions t={ui.t.design}>
        {receiver.state === 'on' && act('trial', t.trial)}
        {receiver.state === 'on' ? act('pause', t.pause) : act('resume', t.resume)}
        <ButtonLink kind="secondary" href={ui.href(rotatePath(receiver.id))}>
          {t.rotate}
        </ButtonLink>
        <ButtonLink kind="secondary" href={ui.href(endPath(receiver.id))}>
          {t.end}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}

function Facts({ data: { receiver }, ui }: PartProps) {
  const t = ui.t.webhooks;
  const secret = t.secretSince(formatInstantInVietnam(receiver.secretAt));
  return (
    <SummaryList
      items={[
        { label: t.columns.state, value: <ReceiverState one={receiver} t={ui.t} /> },
        { label: t.columns.address, value: <span class="hash">{receiver.address}</span> },
        { label: t.columns.kinds, value: kindWords(receiver, ui.t) },
        {
          label: t.made.secret,
          value: secret,
          ...(receiver.beforeUntil === null ? {} : { note: t.bothUntil(formatInstantInVietnam(receiver.beforeUntil)) }),
        },
        { label: t.columns.last, value: receiver.lastAt === null ? t.never : formatInstantInVietnam(receiver.lastAt) },
        { label: t.madeBy, value: receiver.madeByName, note: formatInstantInVietnam(receiver.madeAt) },
      ]}
    />
  );
}

export const viewReceiverPage = definePage<ViewedReceiver>({
  path: receiverPath(':receiverId'),
  right: 'webhooks/view-receiver',
  rate: 'page',
  title: ({ receiver }) => receiver.name,
  breadcrumbs: (_data, ui) => [{ label: ui.t.webhooks.title, href: receiversPath }],
  load: ({ run, params }) => run(viewReceiver, { receiverId: params['receiverId'] }),
  json: (data) => data,
  view: (data, ui) => {
    const t = ui.t.webhooks;
    const { receiver, waiting, delivered, dead } = data;
    return (
      <>
        <ErrorSummary form={ui.state({})} />
        <PageHeading heading={receiver.name} />
        <Facts data={data} ui={ui} />
        <Acts data={data} ui={ui} />
        <Section id="hong" title={t.messages.count(t.messages.titles.dead, receiver.dead)} lead={t.messages.deadLead}>
          <GivenUp data={data} ui={ui} />
          <Messages rows={dead} id="dead" ui={ui} />
        </Section>
        <Section
          id="cho"
          title={t.messages.count(t.messages.titles.waiting, receiver.waiting)}
          lead={t.messages.waitingLead}
        >
          <Messages rows={waiting} id="waiting" ui={ui} />
        </Section>
        <Section
          id="da-nhan"
          title={t.messages.count(t.messages.titles.delivered, receiver.delivered)}
          lead={t.messages.deliveredLead}
        >
          {delivered.length === 0 ? (
            <Messages rows={delivered} id="delivered" ui={ui} />
          ) : (
            <Details summary={t.messages.latest(delivered.length)}>
              <Messages rows={delivered} id="delivered" ui={ui} />
            </Details>
          )}
        </Section>
      </>
    );
  },
  async post(request) {
    const receiverId = request.params['receiverId'] ?? '';
    const done = textsOf(request.lang).webhooks.done;
    const { act, version } = request.input;
    const to = receiverPath(receiverId);
    if (act === 'trial') return after(await request.run(sendTrial, { receiverId }), to, done.trial);
    if (act === 'again') return after(await request.run(sendAgain, { receiverId }), to, done.again);
    if (act === 'let-go') return after(await request.run(letGo, { receiverId }), to, done.letGo);
    const turned = await request.run(switchReceiver, { receiverId, version, act });
    return after(turned, to, act === 'pause' ? done.pause : done.resume);
  },
});

function after(answer: Result<unknown>, to: string, flash: string): Result<After> {
  return answer.ok ? ok({ to, flash }) : answer;
}
