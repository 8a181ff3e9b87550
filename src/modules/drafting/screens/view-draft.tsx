// /soan-thao/:draftId: the letter as it will be printed, what is still missing, and the next act.

import { ActList } from '#design/act-list.tsx';
import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { dateInVietnam, formatVietnamese } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { fieldSentence, textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { checkDraft, returnDraft } from '../use-cases/check-draft.ts';
import { type DraftView, viewDraft } from '../use-cases/view-draft.ts';
import { DraftStateTag, dayWords } from './draft-words.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { draftFilePath, draftName, draftPath, listCrumbs } from './paths.ts';

function Missing({ view, ui }: { readonly view: DraftView; readonly ui: Ui }) {
  const words = ui.t.drafting.view;
  const { draft, faults, renumbered } = view;
  if (draft.state !== 'draft') return null;
  return (
    <>
      {faults.length === 0 ? (
        <Notice t={ui.t.design} tone="success" title={words.readyTitle} text={words.ready} />
      ) : (
        <Notice t={ui.t.design} tone="warning" title={words.missing}>
          <ul>
            {faults.map(({ code, line }) => (
              <li key={`${code} ${line}`}>{fieldSentence(ui.t, { path: '', code, details: { line } })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {renumbered.length > 0 && (
        <Notice t={ui.t.design} tone="info" title={words.renumberedTitle}>
          <ul>
            {renumbered.map(({ typed, printed }, i) => (
              <li key={`${i}`}>{words.renumbered(typed, printed)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function Facts({ view, ui }: { readonly view: DraftView; readonly ui: Ui }) {
  const words = ui.t.drafting.view;
  const { draft, signer, answers } = view;
  const name = draft.signing?.name ?? signer?.name ?? null;
  return (
    <SummaryList
      items={[
        { label: words.office, value: view.officeLabel },
        {
          label: words.number,
          value: draft.number ?? words.noNumber(view.clerks),
          ...(draft.numberReason === null ? {} : { note: words.corrected(draft.numberReason) }),
        },
        ...(draft.issuedOn === null ? [] : [{ label: words.day, value: dayWords(draft.issuedOn) }]),
        { label: words.signer, value: name === null ? null : `${name}${signer === null ? '' : `, ${signer.title}`}` },
        { label: words.drafted, value: draft.madeByName },
        ...(view.checkers.length === 0
          ? []
          : [{ label: words.checked, value: words.checkers(view.checkers), note: words.notByAuthor }]),
        ...(draft.checkedByName === null
          ? []
          : [
              {
                label: words.checked,
                value: draft.checkedByName,
                ...(draft.checkedByName === draft.madeByName ? { note: words.checkedByAuthor } : {}),
              },
            ]),
        ...(answers === null
          ? []
          : [
              {
                label: words.answers,
                value: <a href={ui.href(`/van-ban/${answers.id}`)}>{answers.fullNumber ?? ''}</a>,
              },
            ]),
        ...(draft.letterId === null
          ? []
          : [
              {
                label: words.issued,
                value: <a href={ui.href(`/van-ban/${draft.letterId}`)}>{words.inBook}</a>,
                note: draft.issuedByName ?? '',
              },
            ]),
      ]}
    />
  );
}

function Files({ view, ui }: { readonly view: DraftView; readonly ui: Ui }) {
  const words = ui.t.drafting.view;
  const { draft } = view;
  return (
    <p class="file-links">
      <a href={draftFilePath(draft.id, 'pdf')}>{words.pdf}</a>{' '}
      <a href={draftFilePath(draft.id, 'docx')}>{words.docx}</a>{' '}
      {draft.file !== null && <a href={draftPath(draft.id, 'ban-ky')}>{words.signedCopy}</a>}
    </p>
  );
}

/** The one next act, in the order of the work. */
function Next({ view, ui }: { readonly view: DraftView; readonly ui: Ui }) {
  const words = ui.t.drafting.view;
  const { draft, may, faults } = view;
  const page = (name: string) => ui.href(draftPath(draft.id, name));
  if (may.check && faults.length === 0) {
    return (
      <Form action={ui.href(draftPath(draft.id))} {...ui.form()} version={draft.version} hidden={{ act: 'check' }}>
        <Button>{words.check}</Button>
      </Form>
    );
  }
  if (may.save) return <ButtonLink href={page('sua')}>{words.save}</ButtonLink>;
  if (may.issue) return <ButtonLink href={page('phat-hanh')}>{words.issue}</ButtonLink>;
  if (may.number) return <ButtonLink href={page('so')}>{words.numberAct}</ButtonLink>;
  return null;
}

function Acts({ view, ui }: { readonly view: DraftView; readonly ui: Ui }) {
  const words = ui.t.drafting.view;
  const { draft, may } = view;
  const page = (name: string) => ui.href(draftPath(draft.id, name));
  const acts = [
    ...(may.save ? [{ label: words.save, href: page('sua') }] : []),
    ...(may.number || may.attach ? [{ label: words.renumberAct, href: page('so') }] : []),
    ...(may.issue ? [{ label: words.issue, href: page('phat-hanh') }] : []),
    ...(may.drop ? [{ label: words.drop, href: page('khong-ban-hanh') }] : []),
  ];
  return acts.length === 0 ? null : <ActList title={words.acts} acts={acts} />;
}

function Return({ view, ui }: { readonly view: DraftView; readonly ui: Ui }) {
  const words = ui.t.drafting.view;
  const { draft, may } = view;
  if (!may.return) return null;
  return (
    <Section id="tra-lai" title={words.return}>
      <Form
        action={ui.href(draftPath(draft.id))}
        {...ui.form()}
        version={draft.version}
        hidden={{ act: 'return' }}
        label={words.return}
      >
        <TextField form={ui.state()} name="reason" label={ui.t.drafting.drop.reason} optional maxLength={500} />
        <div class="actions">
          <Button kind="secondary">{words.return}</Button>
        </div>
      </Form>
    </Section>
  );
}

export const viewDraftPage = definePage<DraftView>({
  path: '/soan-thao/:draftId',
  right: 'drafting/view-draft',
  rate: 'act',
  title: ({ draft }, ui) => draftName(draft, ui),
  breadcrumbs: (_view, ui) => listCrumbs(ui),
  load: (request) => request.run(viewDraft, { draftId: request.params['draftId'] }),
  json: ({ draft, faults, renumbered }) => ({ letter: draft, faults, renumbered }),
  postRight: 'drafting/check-draft',
  view(view, ui) {
    const { view: words, kinds } = ui.t.drafting;
    const { draft, versions } = view;
    const reason = draft.state === 'dropped' ? words.dropped : words.returned;
    return (
      <>
        <ErrorSummary form={ui.state()} />
        <PageHeading
          caption={kinds[draft.kind]}
          heading={draftName(draft, ui)}
          states={<DraftStateTag ui={ui} state={draft.state} />}
          action={<Next view={view} ui={ui} />}
        />
        {draft.stateReason !== null && <Notice t={ui.t.design} tone="info" text={reason(draft.stateReason)} />}
        <RecordLayout
          side={
            <>
              <Acts view={view} ui={ui} />
              <HistoryList
                title={words.versions}
                entries={versions.slice(0, 20).map((one) => ({
                  key: one.id,
                  when: formatVietnamese(dateInVietnam(one.savedAt)),
                  datetime: one.savedAt,
                  what: words.version(one.ordinal),
                  who: one.savedByName,
                }))}
              />
            </>
          }
        >
          <Missing view={view} ui={ui} />
          <Facts view={view} ui={ui} />
          <Section id="xem-truoc" title={words.preview} action={<Files view={view} ui={ui} />}>
            <PaperPreview paper={view.paper} label={words.preview} />
          </Section>
          <Return view={view} ui={ui} />
        </RecordLayout>
      </>
    );
  },
  async post(request) {
    const { draftId = '' } = request.params;
    const { act, version, reason } = request.input;
    const words = textsOf(request.lang).drafting.view;
    const to = draftPath(draftId);
    if (act === 'return') {
      const done = await request.run(returnDraft, { draftId, version, reason });
      return done.ok ? ok({ to, flash: words.returnDone }) : done;
    }
    const done = await request.run(checkDraft, { draftId, version });
    return done.ok ? ok({ to, flash: words.checkDone }) : done;
  },
});
