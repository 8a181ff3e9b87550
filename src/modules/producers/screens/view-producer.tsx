// /chu-the/:code: one producer as those who keep or read the register see it, and as it sees itself. Also answers the code of
// a record that was merged into it.

import { ActList, type ShownAct } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Tag } from '#design/tag.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type ProducerView, viewProducer } from '../use-cases/view-producer.ts';
import { listPath, newProductPath, recordPath, walletPath } from './paths.ts';
import { Alike, Further, General, MergedRecords } from './producer-facts.tsx';
import { ProducerHistory } from './producer-history.tsx';
import { ProducerProducts } from './producer-products.tsx';
import { Speakers } from './speakers.tsx';
import { fieldWords } from './words.ts';

/** Every act with its address, or with the reason why not. */
function actsOf(view: ProducerView, ui: Ui): readonly ShownAct[] {
  const { acts } = ui.t.producers;
  const { code, status } = view.producer;
  const act = (label: string, path: string, isAllowed: boolean, why: string): ShownAct =>
    isAllowed ? { label, href: ui.href(path) } : { label, href: null, why };
  return [
    act(acts.change, recordPath(code, 'sua'), view.may.change, acts.keepers),
    ...(ui.may('evidence/list-wallet') ? [{ label: acts.wallet, href: ui.href(walletPath(code)) }] : []),
    ...(ui.may('support/view-producer-support')
      ? [{ label: ui.t.support.producer.link, href: ui.href(`/ho-tro/chu-the/${code}`) }]
      : []),
    ...(ui.may('routes/view-consent')
      ? [{ label: ui.t.routes.consent.link, href: ui.href(`/don-khach/${code}`) }]
      : []),
    ...(ui.may('reporting/view-producer-board')
      ? [{ label: ui.t.boards.titles.producer, href: ui.href(`/bao-cao/bang/chu-the/${code}`) }]
      : []),
    act(acts.private, recordPath(code, 'rieng'), view.may.seePrivate, acts.keepers),
    act(acts.addProduct, newProductPath(code), view.may.addProduct, status === 'ceased' ? acts.ceased : acts.keepers),
    act(acts.merge, recordPath(code, 'gop'), view.may.merge, acts.provinceOnly),
  ];
}

function Warnings({ view, ui }: { readonly view: ProducerView; readonly ui: Ui }) {
  const { record } = ui.t.producers;
  const t = ui.t.design;
  const lacks = view.missing.map((fact) => fieldWords(ui.t, fact).toLowerCase()).join(', ');
  return (
    <>
      {view.askedCode !== null && <Notice t={t} tone="info" text={record.askedCode(view.askedCode)} />}
      {view.producer.status === 'ceased' && (
        <Notice t={t} tone="warning" title={record.ceasedTitle} text={record.ceasedText} />
      )}
      {view.missing.length > 0 && (
        <Notice t={t} tone="warning" title={record.missingTitle} text={record.missingText(lacks)} />
      )}
      <Alike view={view} ui={ui} />
    </>
  );
}

export const viewProducerPage = definePage<ProducerView>({
  path: `${listPath}/:code`,
  right: 'producers/view-producer',
  rate: 'page',
  title: (view) => view.producer.name,
  breadcrumbs: (_view, ui) => [{ label: ui.t.producers.list.heading, href: listPath }],
  load: (request) => request.run(viewProducer, { code: request.params['code'] }),
  json: (view) => view,
  view: (view, ui) => {
    const { record, statuses } = ui.t.producers;
    const { producer } = view;
    return (
      <>
        <PageHeading
          caption={record.caption(producer.code)}
          heading={producer.name}
          states={
            producer.status === 'active' ? (
              <Tag words={statuses.active} tone="green" shape="check" />
            ) : (
              <Tag words={statuses[producer.status]} tone="neutral" shape="pause" />
            )
          }
          action={
            view.may.change && (
              <ButtonLink href={ui.href(recordPath(producer.code, 'sua'))} icon="edit">
                {record.change}
              </ButtonLink>
            )
          }
        />
        <RecordLayout
          side={
            <>
              <ActList title={record.acts} acts={actsOf(view, ui)} />
              <ProducerHistory ui={ui} lines={view.history} unitNames={view.unitNames} title={record.history} />
            </>
          }
        >
          <Warnings view={view} ui={ui} />
          <General view={view} ui={ui} />
          <ProducerProducts view={view} ui={ui} />
          <Further view={view} ui={ui} />
          <Speakers view={view} ui={ui} />
          <MergedRecords view={view} ui={ui} />
        </RecordLayout>
      </>
    );
  },
});
