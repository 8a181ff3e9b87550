// /quan-tri/lien-ket-chu-the/:link: one request to speak for a producer, answered here; one that holds, ended here.

import { Button } from '#design/button.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { decideProducerLink } from '../use-cases/decide-producer-link.ts';
import { endProducerLink } from '../use-cases/end-producer-link.ts';
import { type ProducerLinkView, viewProducerLink } from '../use-cases/view-producer-link.ts';
import { listPath, producerLinkPath, producerLinksPath } from './paths.ts';
import { fieldLabel, whenWords } from './words.ts';

interface PartProps {
  readonly link: ProducerLinkView;
  readonly ui: Ui;
}

function Facts({ link, ui }: PartProps) {
  const { links: t, list } = ui.t.accounts;
  return (
    <SummaryList
      items={[
        { label: t.person, value: link.personName, note: link.login },
        {
          label: t.columns.producer,
          value: <a href={ui.href(`/chu-the/${link.producerCode}`)}>{link.producerName}</a>,
          note: link.producerCode,
        },
        { label: t.columns.since, value: whenWords(link.requestedAt) },
        { label: t.message, value: link.message ?? t.noMessage },
        {
          label: list.status,
          value: <Tag words={ui.t.accounts.linkStatuses[link.status]} shape="dot" />,
          ...(link.decidedAt === null
            ? {}
            : { note: t.decidedAt(link.decidedByName ?? ui.t.accounts.nobody, whenWords(link.decidedAt)) }),
        },
        ...(link.reason === null ? [] : [{ label: ui.t.accounts.fields.reason, value: link.reason }]),
      ]}
    />
  );
}

function Answer({ link, ui }: PartProps) {
  const { fields, links: t } = ui.t.accounts;
  const form = ui.state();
  return (
    <Form action={ui.href(producerLinkPath(link.id))} {...ui.form()} version={link.version}>
      <RadioField
        form={form}
        name="decision"
        label={t.answerLabel}
        options={[
          { value: 'confirmed', label: t.confirm, hint: t.check },
          { value: 'refused', label: t.refuse },
        ]}
      />
      <TextAreaField form={form} name="reason" label={fields.reason} hint={t.reasonHint} optional />
      <FormActions t={ui.t.design} cancel={{ label: t.cancel, href: ui.href(producerLinksPath) }}>
        <Button>{t.save}</Button>
      </FormActions>
    </Form>
  );
}

function End({ link, ui }: PartProps) {
  const { fields, links: t } = ui.t.accounts;
  const form = ui.state();
  return (
    <Form
      action={ui.href(producerLinkPath(link.id))}
      {...ui.form()}
      version={link.version}
      hidden={{ decision: 'ended' }}
    >
      <ConfirmPanel
        t={ui.t.design}
        question={t.endQuestion(link.personName, link.producerName)}
        confirmLabel={t.endConfirm}
        cancelHref={ui.href(withQuery(producerLinksPath, { tt: 'confirmed' }))}
      >
        <p>{t.endText}</p>
        <Facts link={link} ui={ui} />
        <TextAreaField form={form} name="reason" label={fields.reason} hint={t.endReasonHint} />
      </ConfirmPanel>
    </Form>
  );
}

export const decideLinkPage = definePage<ProducerLinkView>({
  path: `${producerLinksPath}/:link`,
  right: 'access/list-producer-links',
  postRight: 'access/decide-producer-link',
  rate: 'act',
  width: 'narrow',
  title: (link, ui) => ui.t.accounts.links.oneHeading(link.personName, link.producerName),
  breadcrumbs: (_link, ui) => [
    { label: ui.t.accounts.list.caption, href: listPath },
    { label: ui.t.accounts.links.heading, href: producerLinksPath },
  ],
  load: (request) => request.run(viewProducerLink, { linkId: request.params['link'] }),
  view: (link, ui) => {
    const { links: t, record } = ui.t.accounts;
    return (
      <>
        <ErrorSummary form={ui.state()} labelOf={(name) => fieldLabel(ui.t, name)} />
        {link.status === 'confirmed' ? (
          <End link={link} ui={ui} />
        ) : (
          <>
            <PageHeading heading={t.oneHeading(link.personName, link.producerName)} />
            <Facts link={link} ui={ui} />
            {link.status === 'requested' && link.isOwn && <Notice t={ui.t.design} tone="info" text={record.whyOwn} />}
            {link.status === 'requested' && !link.isOwn && <Answer link={link} ui={ui} />}
          </>
        )}
      </>
    );
  },
  async post(request) {
    const linkId = request.params['link'] ?? '';
    const seen = await request.run(viewProducerLink, { linkId });
    if (!seen.ok) return seen;
    const { links: t } = textsOf(request.lang).accounts;
    const { personName, producerName } = seen.value;
    if (request.input['decision'] === 'ended') {
      const done = await request.run(endProducerLink, { ...request.input, linkId });
      return done.ok ? ok({ to: withQuery(producerLinksPath, { tt: 'confirmed' }), flash: t.ended(personName) }) : done;
    }
    const done = await request.run(decideProducerLink, { ...request.input, linkId });
    if (!done.ok) return done;
    const flash = done.value.status === 'confirmed' ? t.confirmed(personName, producerName) : t.refused(personName);
    return ok({ to: producerLinksPath, flash });
  },
});
