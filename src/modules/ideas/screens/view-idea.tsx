// /y-tuong/:ideaId: one idea, what the commune found and why, and what can be done next.

import { ActList, type ShownAct } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { Details } from '#design/details.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import { historyEntry } from '#web/history-entries.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { mostPriority } from '../rules/priority.ts';
import { type IdeaView, viewIdea } from '../use-cases/view-idea.ts';
import { GroundsSource } from './grounds-source.tsx';
import { GroundList, IdeaStateTag, volumeWords } from './idea-words.tsx';
import { ideaPath, listPath } from './paths.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: IdeaView;
}
type Look = IdeaView['screenings'][number];

function OneLook({ ui, look }: { readonly ui: Ui; readonly look: Look }) {
  const words = ui.t.ideas;
  const when = formatInstantInVietnam(look.madeAt);
  return (
    <>
      <p class="priority">
        <strong>{words.priority(look.points, mostPriority)}</strong>{' '}
        <span class="paper-facts">{words.record.by(look.madeByName ?? words.record.system, when)}</span>
      </p>
      <GroundList ui={ui} answers={look.grounds} />
      <SummaryList
        items={[
          { label: words.record.outcome, value: words.outcomes[look.outcome].label },
          { label: words.record.reason, value: look.reason },
        ]}
      />
    </>
  );
}

function Found({ ui, view }: Frame) {
  const { record: words, notOcop } = ui.t.ideas;
  const [last, ...earlier] = view.screenings;
  const isStale = last !== undefined && view.idea.points === null;
  const counts = isStale || last === undefined ? null : last;
  const before = isStale ? view.screenings : earlier;
  return (
    <Section id="xa-thay" title={words.found}>
      {counts === null ? (
        <p>{isStale ? words.changedSince : words.notYet}</p>
      ) : (
        <>
          <OneLook ui={ui} look={counts} />
          <Notice t={ui.t.design} tone="info" text={notOcop} />
          <GroundsSource ui={ui} />
        </>
      )}
      {before.length > 0 && (
        <Details summary={words.earlier(before.length)}>
          {before.map((look) => (
            <OneLook key={look.id} ui={ui} look={look} />
          ))}
        </Details>
      )}
    </Section>
  );
}

function Facts({ ui, view }: Frame) {
  const words = ui.t.ideas.record;
  const { idea, producer, product } = view;
  const maker =
    producer === null ? (
      (idea.proposerName ?? ui.t.ideas.unknownProposer)
    ) : (
      <a href={ui.href(`/chu-the/${producer.code}`)}>{producer.name}</a>
    );
  return (
    <Section id="y-tuong" title={words.facts}>
      <SummaryList
        items={[
          ...(product === null
            ? []
            : [
                {
                  label: words.product,
                  value: <a href={ui.href(`/quan-ly/san-pham/${product.code}`)}>{product.name}</a>,
                },
              ]),
          { label: words.proposer, value: maker, note: idea.byProxy ? words.proxy : undefined },
          { label: words.where, value: [idea.placeText, view.commune].filter((one) => one !== null).join(', ') },
          { label: words.material, value: idea.rawMaterial },
          { label: words.materialArea, value: idea.rawMaterialArea },
          { label: words.volume, value: volumeWords(ui.t, ui.lang, idea) },
          { label: words.set, value: view.setName === null ? null : `${idea.setNumber}. ${view.setName}` },
          { label: words.story, value: idea.story },
        ]}
      />
    </Section>
  );
}

function actsOf({ ui, view }: Frame): readonly ShownAct[] {
  const words = ui.t.ideas.record;
  const { may, idea, product } = view;
  const to = (page: string): string => ui.href(ideaPath(idea.id, page));
  const notYet = ['registered', 'waiting', 'unsuited'].includes(idea.state) && ui.may('ideas/make-product');
  const again = view.screenings.length > 0 ? words.screenAgain : words.screen;
  return [
    ...(may.screen ? [{ label: again, href: to('xem-xet') }] : []),
    ...(may.makeProduct ? [{ label: words.makeProduct, href: to('thanh-san-pham') }] : []),
    ...(notYet ? [{ label: words.makeProduct, href: null, why: words.makeProductWhy }] : []),
    ...(product !== null && ui.may('dossiers/open-dossier')
      ? [{ label: words.openDossier, href: `${ui.href('/ho-so/mo')}?san-pham=${product.code}` }]
      : []),
    ...(may.putOnList ? [{ label: words.putOnList, href: to('danh-sach-tinh') }] : []),
    ...(may.takeOffList ? [{ label: words.takeOffList, href: to('danh-sach-tinh') }] : []),
    ...(may.change ? [{ label: words.change, href: to('sua') }] : []),
    ...(may.withdraw ? [{ label: words.withdraw, href: to('rut') }] : []),
  ];
}

function Side(frame: Frame) {
  const { ui, view } = frame;
  const words = ui.t.ideas.record;
  const acts = actsOf(frame);
  return (
    <>
      {acts.length > 0 && <ActList title={words.acts} acts={acts} />}
      <HistoryList
        title={words.history}
        empty={words.noHistory}
        entries={view.history.map((line) => historyEntry(ui.t, line, words.system))}
      />
    </>
  );
}

/** The one thing that comes next for the reader. */
function Next({ ui, view }: Frame) {
  const words = ui.t.ideas.record;
  const { may, idea } = view;
  if (may.screen && idea.points === null) {
    return <ButtonLink href={ui.href(ideaPath(idea.id, 'xem-xet'))}>{words.screen}</ButtonLink>;
  }
  if (may.makeProduct) {
    return <ButtonLink href={ui.href(ideaPath(idea.id, 'thanh-san-pham'))}>{words.makeProduct}</ButtonLink>;
  }
  return may.putOnList ? (
    <ButtonLink href={ui.href(ideaPath(idea.id, 'danh-sach-tinh'))}>{words.putOnList}</ButtonLink>
  ) : null;
}

export const viewIdeaPage = definePage<IdeaView>({
  path: '/y-tuong/:ideaId',
  right: 'ideas/view-idea',
  rate: 'page',
  title: (view, ui) => `${ui.t.ideas.record.caption}: ${view.idea.name}`,
  breadcrumbs: (_view, ui) => [{ label: ui.t.ideas.list.heading, href: listPath }],
  load: (request) => request.run(viewIdea, { ideaId: request.params['ideaId'] }),
  json: (view) => view,
  view(view, ui) {
    const { record: words, list } = ui.t.ideas;
    const { idea } = view;
    return (
      <>
        <PageHeading
          caption={words.caption}
          heading={idea.name}
          states={
            <>
              <IdeaStateTag ui={ui} state={idea.state} />
              {idea.provinceListedAt !== null && <Tag words={list.onProvinceList} tone="gold" shape="dot" />}
            </>
          }
          action={<Next ui={ui} view={view} />}
        />
        <RecordLayout side={<Side ui={ui} view={view} />}>
          {idea.state === 'withdrawn' && (
            <Notice t={ui.t.design} tone="warning" title={words.withdrawnTitle} text={idea.stateReason ?? ''} />
          )}
          {idea.provinceReason !== null && (
            <Notice t={ui.t.design} tone="success" title={words.provinceTitle} text={idea.provinceReason} />
          )}
          <Facts ui={ui} view={view} />
          <Found ui={ui} view={view} />
        </RecordLayout>
      </>
    );
  },
});
