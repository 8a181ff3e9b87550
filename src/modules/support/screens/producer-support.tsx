// /ho-tro/chu-the/:producerCode: what one producer may ask for, what it got, what it asked.

import { ActList, type ShownAct } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { Details } from '#design/details.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { type ProducerSupportView, viewProducerSupport } from '../use-cases/view-producer-support.ts';
import { SumLine, SupportTable } from './list-support.tsx';
import { producerSupportPath, requestPath, supportCrumbs } from './paths.ts';
import { dayWords, Reasons, RequestStateTag, Typed, VerdictTag, validWords } from './words.tsx';

interface Frame {
  readonly ui: Ui;
  readonly view: ProducerSupportView;
}

function Claims({ ui, view }: Frame) {
  const { producer: words } = ui.t.support;
  return (
    <Section id="co-the-de-nghi" title={words.claims} lead={words.claimsLead}>
      {view.claims.length === 0 && <p class="quiet">{words.noClaims}</p>}
      {view.claims.map(({ policy, claim, used }) => (
        <div key={policy.ref} class="asked-for asked-for--plain">
          <p class="asked-for__title">{policy.title}</p>
          <p>
            <VerdictTag ui={ui} verdict={claim.verdict} />{' '}
            <span class="quiet">
              {policy.number}
              {policy.article !== null && `, ${policy.article}`}, {validWords(ui.t, policy)}
              {used > 0 && `. ${words.used(used, policy.times)}`}
            </span>
          </p>
          <Typed words={policy.what} />
          {policy.confidence !== null && <p class="quiet">{ui.t.support.policies.confidence[policy.confidence]}</p>}
          <Details summary={ui.t.support.policy.reasons} open={claim.verdict !== 'may'}>
            <Reasons ui={ui} policy={policy} reasons={claim.reasons} />
          </Details>
          {view.may.ask && claim.verdict !== 'may-not' && (
            <p>
              <a
                href={ui.href(
                  withQuery(producerSupportPath(view.producer.code, 'de-nghi'), {
                    'chinh-sach': policy.ref,
                    loai: policy.kind ?? undefined,
                  }),
                )}
              >
                {words.askThis}
                <span class="visually-hidden"> {policy.title}</span>
              </a>
            </p>
          )}
        </div>
      ))}
    </Section>
  );
}

function Requests({ ui, view }: Frame) {
  const { producer: words, kinds } = ui.t.support;
  return (
    <Section id="de-nghi" title={words.requests}>
      {view.requests.length === 0 ? (
        <p class="quiet">{words.noRequests}</p>
      ) : (
        <ul class="plain-list">
          {view.requests.map((one) => (
            <li key={one.id}>
              <a href={ui.href(requestPath(one.id))}>{kinds[one.kind]}</a>, {dayWords(one.askedOn)}{' '}
              <RequestStateTag ui={ui} state={one.state} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function MainAct({ ui, view }: Frame) {
  const { producer: words } = ui.t.support;
  const { code } = view.producer;
  if (view.may.record) {
    return (
      <ButtonLink href={ui.href(producerSupportPath(code, 'ghi'))} icon="add">
        {words.record}
      </ButtonLink>
    );
  }
  return view.may.ask ? (
    <ButtonLink href={ui.href(producerSupportPath(code, 'de-nghi'))}>{words.ask}</ButtonLink>
  ) : null;
}

export const producerSupportPage = definePage<ProducerSupportView>({
  path: '/ho-tro/chu-the/:producerCode',
  right: 'support/view-producer-support',
  rate: 'page',
  title: (view, ui) => ui.t.support.producer.title(view.producer.name),
  breadcrumbs: supportCrumbs,
  load: ({ run, params }) => run(viewProducerSupport, { producerCode: params['producerCode'] }),
  json: ({ policies: _policies, ...view }) => view,
  view(view, ui) {
    const { producer: words } = ui.t.support;
    const { code, name } = view.producer;
    const links: readonly ShownAct[] = [
      ...(view.may.record && view.may.ask
        ? [{ label: words.ask, href: ui.href(producerSupportPath(code, 'de-nghi')) }]
        : []),
      ...(ui.may('producers/view-producer') ? [{ label: words.toProducer, href: ui.href(`/chu-the/${code}`) }] : []),
    ];
    return (
      <>
        <PageHeading caption={view.place} heading={words.title(name)} action={<MainAct ui={ui} view={view} />} />
        <RecordLayout
          side={
            <>
              {links.length > 0 && <ActList title={words.links} acts={links} />}
              <Requests ui={ui} view={view} />
            </>
          }
        >
          <Section id="da-nhan" title={words.got}>
            <SumLine ui={ui} sum={view.sum} />
            <SupportTable
              ui={ui}
              lines={view.supports}
              empty={<p class="quiet">{words.nothing}</p>}
              withProducer={false}
              withCommune={false}
            />
          </Section>
          <Claims ui={ui} view={view} />
        </RecordLayout>
      </>
    );
  },
});
