// /keo-dai: proposed extensions; /keo-dai/:proposalId: one with its facts, and the decision of another officer than who proposed it.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SecondPerson } from '#design/second-person.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tabs } from '#design/tabs.tsx';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { ProposalState } from '../rules/extension-proposal.ts';
import { decideExtension, takeExtensionBack } from '../use-cases/decide-extension.ts';
import { type ListedProposal, listExtensions, type ProposalView, viewExtension } from '../use-cases/view-extensions.ts';
import { extensionPath, extensionsPath, productPath } from './paths.ts';
import { dayWords } from './words.ts';

const LOOKS: Readonly<Record<ProposalState, readonly [TagTone, TagShape]>> = {
  open: ['blue', 'clock'],
  confirmed: ['green', 'check'],
  refused: ['red', 'cross'],
  'taken-back': ['neutral', 'ring'],
};

function ProposalTag({ ui, state }: { readonly ui: Ui; readonly state: ProposalState }) {
  const [tone, shape] = LOOKS[state];
  return <Tag words={ui.t.extensions.states[state]} tone={tone} shape={shape} />;
}

interface List {
  readonly which: 'open' | 'ended';
  readonly proposals: readonly ListedProposal[];
}

export const extensionsPage = definePage<List>({
  path: extensionsPath,
  right: 'certificate-life/list-extensions',
  rate: 'search',
  title: (_data, ui) => ui.t.extensions.title,
  load: ({ run, query }) => run(listExtensions, { which: query['xem'] === 'da-xong' ? 'ended' : 'open' }),
  json: (data) => data,
  view({ which, proposals }, ui) {
    const t = ui.t.extensions;
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} />
        <Tabs
          label={t.title}
          tabs={[
            { label: t.open, href: ui.href(extensionsPath), current: which === 'open' },
            { label: t.ended, href: ui.href(`${extensionsPath}?xem=da-xong`), current: which === 'ended' },
          ]}
        />
        <DataTable
          t={ui.t.design}
          caption={t.heading}
          captionHidden
          rows={proposals}
          rowKey={(one) => one.id}
          empty={<EmptyState title={which === 'open' ? t.empty : t.emptyEnded} text={t.emptyText} />}
          columns={[
            {
              key: 'product',
              label: t.product,
              lead: true,
              cell: (one) => <a href={ui.href(extensionPath(one.id))}>{one.productName}</a>,
            },
            { key: 'producer', label: t.producer, cell: (one) => one.producerName },
            { key: 'commune', label: t.commune, cell: (one) => one.commune },
            { key: 'expires', label: t.expires, nowrap: true, cell: (one) => dayWords(one.expiresOn) },
            { key: 'until', label: t.until, nowrap: true, cell: (one) => dayWords(one.untilDay) },
            { key: 'state', label: t.state, cell: (one) => <ProposalTag ui={ui} state={one.state} /> },
          ]}
        />
      </>
    );
  },
});

function Decide({ ui, view }: { readonly ui: Ui; readonly view: ProposalView }) {
  const t = ui.t.extensions;
  const { proposal, decide, takeBack } = view;
  const action = ui.href(extensionPath(proposal.id));
  const form = ui.state({});
  if (decide === 'yes') {
    return (
      <Section id="quyet-dinh" title={t.decide} lead={t.decideLead}>
        <Form action={action} {...ui.form()} version={proposal.version}>
          <RadioField
            form={form}
            name="decision"
            label={t.decision}
            options={[
              { value: 'confirmed', label: t.confirm(dayWords(proposal.untilDay)) },
              { value: 'refused', label: t.refuse },
            ]}
          />
          <TextAreaField form={form} name="note" label={t.note} hint={t.noteHint} rows={3} optional />
          <FormActions t={ui.t.design} cancel={{ label: t.back, href: ui.href(extensionsPath) }}>
            <Button>{t.submit}</Button>
          </FormActions>
        </Form>
      </Section>
    );
  }
  if (proposal.state !== 'open') return null;
  return (
    <>
      <SecondPerson
        t={ui.t.design}
        text={t.waits[decide === 'own-proposal' ? 'own' : 'other']}
        names={view.confirmers.map((one) => one.name)}
        inviteHref={ui.may('access/invite-account') ? ui.href('/quan-tri/tai-khoan') : null}
      />
      {takeBack && (
        <Form action={action} {...ui.form()} version={proposal.version} hidden={{ takeBack: 'yes' }}>
          <div class="actions">
            <Button kind="danger">{t.takeBack}</Button>
          </div>
        </Form>
      )}
    </>
  );
}

export const extensionPage = definePage<ProposalView>({
  path: '/keo-dai/:proposalId',
  right: 'certificate-life/list-extensions',
  rate: 'act',
  width: 'narrow',
  title: ({ proposal }, ui) => `${ui.t.extensions.one}: ${proposal.productName}`,
  breadcrumbs: (_view, ui) => [{ label: ui.t.extensions.title, href: extensionsPath }],
  load: (request) => request.run(viewExtension, { proposalId: request.params['proposalId'] }),
  view(view, ui) {
    const t = ui.t.extensions;
    const { proposal, commune, code } = view;
    const decided = proposal.decidedOn === null ? null : t.decidedBy(view.decider ?? '', dayWords(proposal.decidedOn));
    return (
      <>
        <PageHeading caption={proposal.producerName} heading={proposal.productName} summary={t.oneSummary} />
        <ErrorSummary form={ui.state({})} labelOf={labelled({ decision: t.decision, note: t.note })} />
        {proposal.doubtful && (
          <Notice
            t={ui.t.design}
            tone="warning"
            title={ui.t.recognitionForms.extend.doubtfulTitle}
            text={ui.t.recognitionForms.extend.doubtful}
          />
        )}
        <SummaryList
          items={[
            { label: t.state, value: <ProposalTag ui={ui} state={proposal.state} />, note: decided ?? undefined },
            {
              label: t.product,
              value: <a href={ui.href(productPath(code))}>{proposal.productName}</a>,
              note: commune,
            },
            { label: t.expires, value: dayWords(proposal.expiresOn) },
            {
              label: t.window,
              value: ui.t.recognitionForms.extend.fromTo(
                dayWords(proposal.windowOpens),
                dayWords(proposal.windowCloses),
              ),
            },
            { label: t.until, value: dayWords(proposal.untilDay), note: t.most },
            { label: t.reason, value: proposal.reason },
            { label: t.basis, value: proposal.basis },
            { label: t.proposed, value: t.proposedBy(view.proposer ?? '', dayWords(proposal.proposedOn)) },
            ...(proposal.decisionNote === null ? [] : [{ label: t.note, value: proposal.decisionNote }]),
          ]}
        />
        <Decide ui={ui} view={view} />
      </>
    );
  },
  async post(request) {
    const { proposalId = '' } = request.params;
    const t = textsOf(request.lang).extensions;
    const { version } = request.input;
    if (request.input['takeBack'] === 'yes') {
      const back = await request.run(takeExtensionBack, { proposalId, version });
      return back.ok ? ok({ to: extensionPath(proposalId), flash: t.takenBack }) : back;
    }
    const done = await request.run(decideExtension, { ...request.input, proposalId });
    if (!done.ok) return done;
    const flash = done.value.decision === 'confirmed' ? t.confirmed(dayWords(done.value.until)) : t.refused;
    return ok({ to: extensionPath(proposalId), flash });
  },
});
