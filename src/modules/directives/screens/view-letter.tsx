// /van-ban/:letterId: one letter: what it says of itself, in whose books it stands, what it asks for, what it goes back to; and pages that
// receive it and correct its head.

import { ActList, type ShownAct } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';
import { formatInstantInVietnam, formatVietnamese } from '#kernel/calendar.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import type { Clause } from '../rules/clause.ts';
import { type LetterView, viewLetter } from '../use-cases/view-letter.ts';
import { ClauseList, ordinalWords } from './clause-list.tsx';
import { letterHistory } from './letter-history.tsx';
import { LetterPane } from './letter-text.tsx';
import { dayOrDash, LetterStateTag, letterName, letterReference, whyNotConfirm } from './letter-words.tsx';
import { letterPath, listPath, openPath } from './paths.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: LetterView;
}

/** Subjects begin with a small letter in the head of a letter, a heading does not. */
const asHeading = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

function Facts({ ui, view }: Frame) {
  const { fields, record: words } = ui.t.directives;
  const { letter } = view;
  const { signer } = letter;
  const signed = [signer?.prefix, signer?.title, signer?.name].filter((one) => one != null).join(', ');
  const lines = (all: readonly string[]) =>
    all.length === 0 ? null : (
      <ul class="plain-list">
        {all.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    );
  const missing = <span class="quiet">{words.absent}</span>;
  return (
    <Section id="phan-dau" title={words.facts}>
      <SummaryList
        items={[
          { label: fields.fullNumber, value: letter.fullNumber ?? missing },
          { label: fields.issuedOn, value: letter.issuedOn === null ? missing : formatVietnamese(letter.issuedOn) },
          { label: fields.issuer, value: letter.issuer ?? missing },
          ...(letter.issuerAbove === null ? [] : [{ label: fields.issuerAbove, value: letter.issuerAbove }]),
          { label: fields.subject, value: letter.subject ?? missing },
          ...(letter.addressees.length === 0 ? [] : [{ label: fields.addressees, value: lines(letter.addressees) }]),
          ...(letter.recipients.length === 0 ? [] : [{ label: fields.recipients, value: lines(letter.recipients) }]),
          ...(signed === '' ? [] : [{ label: fields.signerName, value: signed }]),
          ...(view.records.length === 0
            ? []
            : [
                {
                  label: words.wentOutOf,
                  value: (
                    <ul class="plain-list">
                      {view.records.map((one) => (
                        <li key={one.id}>
                          <a href={ui.href(one.path)}>{one.words}</a>
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]),
          ...(letter.file === null
            ? []
            : [
                {
                  label: fields.file,
                  value: (
                    <a href={ui.href(letterPath(letter.id, `tep/${letter.file.sha256}`))} download>
                      {letter.file.name}
                    </a>
                  ),
                },
              ]),
        ]}
      />
    </Section>
  );
}

function Books({ ui, view }: Frame) {
  const { record: words, list, directions, fields } = ui.t.directives;
  if (view.entries.length === 0) return null;
  return (
    <Section id="so" title={words.books}>
      <DataTable
        t={ui.t.design}
        caption={words.booksCaption}
        captionHidden
        rows={view.entries}
        rowKey={(entry) => entry.id}
        columns={[
          { key: 'office', label: list.columns.office, lead: true, cell: (entry) => entry.officeLabel },
          { key: 'book', label: list.columns.book, cell: (entry) => directions[entry.direction] },
          {
            key: 'number',
            label: fields.bookNumber,
            nowrap: true,
            cell: (entry) =>
              entry.bookNumber === null ? (
                <Tag words={words.waits} tone="gold" shape="clock" />
              ) : (
                words.bookLine(entry.bookNumber, entry.bookYear ?? 0)
              ),
          },
          { key: 'day', label: list.columns.day, nowrap: true, cell: (entry) => formatVietnamese(entry.onDay) },
          {
            key: 'entered',
            label: words.entered,
            nowrap: true,
            cell: (entry) => (entry.bookNumber === null ? '–' : formatInstantInVietnam(entry.enteredAt)),
          },
        ]}
      />
    </Section>
  );
}

/** What of a clause was given already, or the way to give it. */
function Giving({ ui, view, clause }: Frame & { readonly clause: Clause }) {
  const { record: words } = ui.t.directives;
  const given = view.given.filter((task) => task.clauseId === clause.id);
  const more = (
    <a href={withQuery(ui.href('/nhiem-vu/giao'), { 'noi-dung': clause.id })}>
      {given.length === 0 ? words.give : words.giveMore}
      <span class="visually-hidden"> {ordinalWords(ui.t, clause.ordinal) ?? clause.text.slice(0, 40)}</span>
    </a>
  );
  if (given.length === 0) return more;
  return (
    <ul class="plain-list">
      {given.map((task) => (
        <li key={task.id}>
          <a href={ui.href(`/nhiem-vu/${task.id}`)}>
            {words.given(
              task.spread === null ? task.leadLabel : words.givenToMany[task.spread],
              formatVietnamese(task.on),
              task.dueOn === null ? null : formatVietnamese(task.dueOn),
            )}
          </a>
        </li>
      ))}
      <li class="quiet">{more}</li>
    </ul>
  );
}

function Clauses({ ui, view }: Frame) {
  const { record: words, clauses: clauseWords } = ui.t.directives;
  const inUse = view.clauses.filter((clause) => clause.state === 'in-use');
  return (
    <Section
      id="noi-dung"
      title={words.clauses}
      action={<a href={ui.href(letterPath(view.letter.id, 'noi-dung'))}>{words.clausesLink}</a>}
    >
      {view.readBy !== null && <p class="quiet">{clauseWords.readBy(view.readBy)}</p>}
      {view.open > 0 && view.may.confirm && <p class="quiet">{words.openClauses(view.open)}</p>}
      {inUse.length === 0 ? (
        <p>{words.noClauses}</p>
      ) : (
        <ClauseList
          ui={ui}
          clauses={inUse}
          {...(ui.may('tasks/assign-tasks')
            ? {
                lastLabel: words.give,
                last: (clause) => <Giving ui={ui} view={view} clause={clause} />,
              }
            : {})}
        />
      )}
    </Section>
  );
}

function Lineage({ ui, view }: Frame) {
  const { record: words, kinds, kindsBack, notHeld } = ui.t.directives;
  const own = view.links.filter((link) => link.letterId === view.letter.id || link.targetId === view.letter.id);
  return (
    <Section
      id="quan-he"
      title={words.lineage}
      action={<a href={ui.href(letterPath(view.letter.id, 'quan-he'))}>{words.lineageLink}</a>}
    >
      {own.length === 0 ? (
        <p>{words.noLineage}</p>
      ) : (
        <ul class="link-list">
          {own.map((link) => {
            const forth = link.letterId === view.letter.id;
            const other = view.related.find((one) => one.id === (forth ? link.targetId : link.letterId));
            if (other === undefined) return null;
            const name = letterReference(ui.t, other);
            return (
              <li key={link.id}>
                <span class="link-list__kind">{forth ? kinds[link.kind] : kindsBack[link.kind]}</span>{' '}
                {other.opens ? <a href={ui.href(letterPath(other.id))}>{name}</a> : name}{' '}
                {!other.isHeld && other.instrument === null ? (
                  <Tag words={notHeld} tone="neutral" shape="ring" />
                ) : (
                  <LetterStateTag ui={ui} state={other.state} />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

function actsOf({ ui, view }: Frame): readonly ShownAct[] {
  const { record: words, lineage } = ui.t.directives;
  const isOthers = view.keeper?.mine === false && ui.may('directives/correct-head');
  const to = (page: string): string => ui.href(letterPath(view.letter.id, page));
  const inUse = view.clauses.some((clause) => clause.state === 'in-use');
  const tasks = (path: string, query: Readonly<Record<string, string>>): string =>
    withQuery(ui.href(path), { ...query, 'van-ban': view.letter.id });
  return [
    ...(inUse && ui.may('tasks/assign-tasks') ? [{ label: words.giveAll, href: tasks('/nhiem-vu/giao', {}) }] : []),
    ...(inUse && ui.may('tasks/list-tasks')
      ? [{ label: words.tasksLink, href: tasks('/nhiem-vu', { phan: 'tat-ca' }) }]
      : []),
    ...(view.may.receive ? [{ label: words.receive, href: to('vao-so') }] : []),
    ...(view.may.confirm ? [{ label: words.clausesLink, href: to('noi-dung') }] : []),
    ...(view.whyNotConfirm !== null && view.letter.isHeld
      ? [{ label: words.clausesLink, href: null, why: whyNotConfirm(ui, view.whyNotConfirm, view.keeper) }]
      : []),
    ...(view.may.link ? [{ label: lineage.addTitle, href: to('quan-he') }] : []),
    ...(view.may.state ? [{ label: lineage.addState, href: `${to('quan-he')}#hieu-luc` }] : []),
    ...(!view.may.state && ui.may('directives/record-state')
      ? [{ label: lineage.addState, href: null, why: words.stateBy }]
      : []),
    ...(view.may.correct ? [{ label: words.correct, href: to('sua') }] : []),
    ...(isOthers ? [{ label: words.correct, href: null, why: words.keptBy(view.keeper?.label ?? '') }] : []),
  ];
}

function Next({ ui, view }: Frame) {
  const words = ui.t.directives.record;
  const to = (page: string): string => ui.href(letterPath(view.letter.id, page));
  if (view.may.receive) return <ButtonLink href={to('vao-so')}>{words.receive}</ButtonLink>;
  if (view.may.confirm && view.open > 0) return <ButtonLink href={to('noi-dung')}>{words.clausesLink}</ButtonLink>;
  return null;
}

function Side(frame: Frame) {
  const { ui, view } = frame;
  const words = ui.t.directives.record;
  const acts = actsOf(frame);
  return (
    <>
      {acts.length > 0 && <ActList title={words.acts} acts={acts} />}
      <HistoryList title={words.history} empty={words.noHistory} entries={letterHistory(ui, view)} />
    </>
  );
}

export const viewLetterPage = definePage<LetterView>({
  path: '/van-ban/:letterId',
  right: 'directives/view-letter',
  rate: 'page',
  title: ({ letter }, ui) => letterName(ui.t, letter),
  breadcrumbs: (_view, ui) => [{ label: ui.t.directives.list.heading, href: listPath }],
  load: (request) => request.run(viewLetter, { letterId: request.params['letterId'] }),
  json: (view) => view,
  view(view, ui) {
    const words = ui.t.directives;
    const { letter } = view;
    const frame = { ui, view };
    const day = letter.issuedOn === null ? '' : `, ${words.ofDay(dayOrDash(letter.issuedOn))}`;
    return (
      <>
        <PageHeading
          caption={`${letterName(ui.t, letter)}${day}`}
          heading={asHeading(letter.subject ?? words.noSubject)}
          states={
            <>
              {letter.isHeld || letter.instrument !== null ? (
                <LetterStateTag ui={ui} state={view.state} />
              ) : (
                <Tag words={words.notHeld} tone="neutral" shape="ring" />
              )}
              {letter.isSample && <Tag words={words.sample} tone="blue" shape="none" />}
              {letter.scanned && <Tag words={words.draft.scannedTitle} tone="neutral" shape="none" />}
            </>
          }
          action={<Next {...frame} />}
        />
        <RecordLayout side={<Side {...frame} />}>
          {letter.isSample && <Notice t={ui.t.design} tone="info" title={words.sample} text={words.samplePlain} />}
          {!letter.isHeld && (
            <Notice t={ui.t.design} tone="info" title={words.record.notHeldTitle} text={words.record.notHeldText}>
              {ui.may('directives/open-draft') && (
                <p>
                  <a href={ui.href(openPath)}>{words.record.notHeldLink}</a>
                </p>
              )}
            </Notice>
          )}
          <Facts {...frame} />
          <Books {...frame} />
          {letter.isHeld && <Clauses {...frame} />}
          <Lineage {...frame} />
          {letter.isHeld && (letter.text !== null || letter.file !== null) && (
            <Details summary={words.record.text}>
              <LetterPane ui={ui} title={words.record.text} {...letter} base={ui.href(letterPath(letter.id))} />
            </Details>
          )}
        </RecordLayout>
      </>
    );
  },
});
