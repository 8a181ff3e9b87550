// /ho-so/:dossierId/trao-doi and /ho-so/:dossierId/noi-bo: the threads with the producer, and those of the offices among themselves;
// below each of them one thread, and the page on which somebody corrects what they said.

import { Button } from '#design/button.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type Audience, audiences, type Thread } from '../rules/comment.ts';
import { correctComment } from '../use-cases/correct-comment.ts';
import { readRight, writeRight } from '../use-cases/find-thread.ts';
import {
  listDossierComments,
  listInternalComments,
  type ShownComment,
  type ThreadsView,
} from '../use-cases/list-comments.ts';
import { reopenThread, resolveThread } from '../use-cases/settle-thread.ts';
import { writeComment, writeInternalComment } from '../use-cases/write-comment.ts';
import { dossierPath, listPath, talkPath, talkWords } from './paths.ts';
import { TalkForm, talkLabels } from './talk-form.tsx';
import { beginning, byWords, placeWords } from './talk-words.tsx';
import { ThreadComments } from './thread-comments.tsx';

const readers = { offices: listInternalComments, producer: listDossierComments } as const;
const writers = { offices: writeInternalComment, producer: writeComment } as const;

/** What the page is called by who reads it: a producer talks with the offices, an office with the producer. */
function headingOf(view: ThreadsView, ui: Ui): string {
  const { offices, producer } = ui.t.dossierTalk.audiences;
  if (view.audience === 'offices') return offices.heading;
  return view.ofProducer ? producer.ownHeading : producer.heading;
}

/** Who reads what is written here, in words that stand on every page of it. */
function WhoReads({ ui, audience }: { readonly ui: Ui; readonly audience: Audience }) {
  const { read } = ui.t.dossierTalk.audiences[audience];
  return audience === 'offices' ? (
    <Tag words={read} tone="neutral" shape="cross" />
  ) : (
    <Tag words={read} tone="gold" shape="dot" />
  );
}

const crumbs = (view: ThreadsView, ui: Ui) => [
  { label: ui.t.dossiers.list.heading, href: listPath },
  { label: view.dossier.productName, href: dossierPath(view.dossier.id) },
];
const deeper = (view: ThreadsView, ui: Ui) => [
  ...crumbs(view, ui),
  { label: headingOf(view, ui), href: talkPath(view.dossier.id, view.audience) },
];

function ThreadList({ ui, view, threads }: { ui: Ui; view: ThreadsView; threads: readonly Thread<ShownComment>[] }) {
  const words = ui.t.dossierTalk;
  return (
    <ul class="threads">
      {threads.map(({ first, answers }) => (
        <li key={first.id} class="threads__one">
          <span class="paper-facts">{words.about(placeWords(ui.t, view, first.place))}</span>
          <a class="threads__said" href={ui.href(talkPath(view.dossier.id, view.audience, first.id))}>
            {beginning(first.body)}
          </a>
          <span class="paper-facts">
            {byWords(ui.t, first)}. {words.answers(answers.length)}.
          </span>
        </li>
      ))}
    </ul>
  );
}

const threadsPage = (audience: Audience) =>
  definePage<ThreadsView>({
    path: `/ho-so/:dossierId/${talkWords[audience]}`,
    right: readRight[audience],
    postRight: writeRight[audience],
    rate: 'act',
    width: 'narrow',
    title: headingOf,
    breadcrumbs: crumbs,
    load: (request) => request.run(readers[audience], { dossierId: request.params['dossierId'] }),
    view(view, ui) {
      const words = ui.t.dossierTalk;
      const own = words.audiences[audience];
      const open = view.threads.filter((thread) => thread.first.resolvedAt === null);
      const settled = view.threads.filter((thread) => thread.first.resolvedAt !== null);
      return (
        <>
          <PageHeading
            caption={view.dossier.productName}
            heading={headingOf(view, ui)}
            summary={own.summary}
            states={<WhoReads ui={ui} audience={audience} />}
          />
          <ErrorSummary form={ui.state({})} labelOf={labelled(talkLabels(ui))} />
          {view.threads.length === 0 && (
            <EmptyState title={own.empty} text={view.mayWrite ? words.emptyText : undefined} />
          )}
          {open.length > 0 && (
            <Section id="chua-xong" title={words.openTitle(open.length)}>
              <ThreadList ui={ui} view={view} threads={open} />
            </Section>
          )}
          {settled.length > 0 && (
            <Section id="da-xong" title={words.settledTitle(settled.length)}>
              <ThreadList ui={ui} view={view} threads={settled} />
            </Section>
          )}
          {view.dossier.state === 'dropped' && <Notice t={ui.t.design} tone="info" text={words.readOnly} />}
          {view.mayWrite && (
            <Section id="moi" title={words.start.heading}>
              <TalkForm ui={ui} view={view} />
            </Section>
          )}
        </>
      );
    },
    async post(request) {
      const { dossierId = '' } = request.params;
      const done = await request.run(writers[audience], { ...request.input, dossierId });
      if (!done.ok) return done;
      const flash = textsOf(request.lang).dossierTalk.start.done;
      return ok({ to: talkPath(dossierId, audience, done.value.threadId), flash });
    },
  });

interface OneThread {
  readonly view: ThreadsView;
  readonly thread: Thread<ShownComment>;
}

async function loadThread(request: PageRequest, audience: Audience) {
  const view = await request.run(readers[audience], { dossierId: request.params['dossierId'] });
  if (!view.ok) return view;
  const thread = view.value.threads.find((one) => one.first.id === request.params['threadId']);
  return thread === undefined ? refuse(notFound) : ok<OneThread>({ view: view.value, thread });
}

function SettleForm({ ui, view, thread }: OneThread & { readonly ui: Ui }) {
  const words = ui.t.dossierTalk;
  const { id, version, resolvedAt } = thread.first;
  const isOpen = resolvedAt === null;
  return (
    <Form
      action={ui.href(talkPath(view.dossier.id, view.audience, id))}
      {...ui.form()}
      version={version}
      hidden={{ turn: isOpen ? 'settle' : 'reopen' }}
    >
      <div class="actions">
        <Button kind="secondary">{isOpen ? words.settle : words.reopen}</Button>
      </div>
    </Form>
  );
}

const threadPage = (audience: Audience) =>
  definePage<OneThread>({
    path: `/ho-so/:dossierId/${talkWords[audience]}/:threadId`,
    right: readRight[audience],
    postRight: writeRight[audience],
    rate: 'act',
    width: 'narrow',
    title: ({ view, thread }, ui) => placeWords(ui.t, view, thread.first.place),
    breadcrumbs: ({ view }, ui) => deeper(view, ui),
    load: (request) => loadThread(request, audience),
    view({ view, thread }, ui) {
      const words = ui.t.dossierTalk;
      const isOpen = thread.first.resolvedAt === null;
      return (
        <>
          <PageHeading
            caption={`${view.dossier.productName}. ${headingOf(view, ui)}`}
            heading={words.about(placeWords(ui.t, view, thread.first.place))}
            states={
              <>
                <Tag
                  words={isOpen ? words.open : words.settled}
                  tone={isOpen ? 'blue' : 'green'}
                  shape={isOpen ? 'half' : 'check'}
                />{' '}
                <WhoReads ui={ui} audience={audience} />
              </>
            }
          />
          <ErrorSummary form={ui.state({})} labelOf={labelled(talkLabels(ui))} />
          <ThreadComments ui={ui} view={view} thread={thread} />
          {view.dossier.state === 'dropped' && <Notice t={ui.t.design} tone="info" text={words.readOnly} />}
          {view.mayWrite && (
            <Section id="tra-loi" title={words.answer.heading} lead={isOpen ? undefined : words.answer.again}>
              <TalkForm ui={ui} view={view} threadId={thread.first.id} />
            </Section>
          )}
          {view.mayWrite && <SettleForm ui={ui} view={view} thread={thread} />}
        </>
      );
    },
    async post(request) {
      const { dossierId = '', threadId = '' } = request.params;
      const words = textsOf(request.lang).dossierTalk;
      const to = talkPath(dossierId, audience, threadId);
      const { turn, version, ...said } = request.input;
      if (turn === 'settle' || turn === 'reopen') {
        const settles = turn === 'settle';
        const done = await request.run(settles ? resolveThread : reopenThread, { commentId: threadId, version });
        return done.ok ? ok({ to, flash: settles ? words.settledDone : words.reopenedDone }) : done;
      }
      const done = await request.run(writers[audience], { ...said, dossierId, threadId });
      return done.ok ? ok({ to, flash: words.answer.done }) : done;
    },
  });

const correctCommentPage = (audience: Audience) =>
  definePage<OneThread & { readonly comment: ShownComment }>({
    path: `/ho-so/:dossierId/${talkWords[audience]}/:threadId/sua/:commentId`,
    right: 'dossiers/correct-comment',
    rate: 'act',
    width: 'narrow',
    title: (_data, ui) => ui.t.dossierTalk.correction.heading,
    breadcrumbs: ({ view }, ui) => deeper(view, ui),
    async load(request) {
      const found = await loadThread(request, audience);
      if (!found.ok) return found;
      const { thread, view } = found.value;
      const comment = [thread.first, ...thread.answers].find((one) => one.id === request.params['commentId']);
      if (comment === undefined || !comment.own || !view.mayWrite) return refuse(notFound);
      return ok({ ...found.value, comment });
    },
    view({ view, thread, comment }, ui) {
      const words = ui.t.dossierTalk.correction;
      const form = ui.state({ body: comment.body });
      const back = talkPath(view.dossier.id, audience, thread.first.id);
      return (
        <>
          <PageHeading caption={view.dossier.productName} heading={words.heading} summary={words.summary} />
          <ErrorSummary form={form} labelOf={labelled({ body: words.body })} />
          <Form action={ui.href(`${back}/sua/${comment.id}`)} {...ui.form()} version={comment.version}>
            <TextAreaField form={form} name="body" label={words.body} rows={6} />
            <FormActions t={ui.t.design} cancel={{ label: ui.t.dossierTalk.back, href: ui.href(back) }}>
              <Button>{words.submit}</Button>
            </FormActions>
          </Form>
        </>
      );
    },
    async post(request) {
      const { dossierId = '', threadId = '', commentId = '' } = request.params;
      const { body, version } = request.input;
      const done = await request.run(correctComment, { commentId, version, body });
      if (!done.ok) return done;
      const flash = textsOf(request.lang).dossierTalk.correction.done;
      return ok({ to: talkPath(dossierId, audience, threadId), flash });
    },
  });

export const threadsPages = audiences.map(threadsPage);
export const threadPages = audiences.map(threadPage);
export const correctCommentPages = audiences.map(correctCommentPage);
