// /ho-so/:dossierId/nguoi-cung-soan/:invitationId: how far one helper may go; and …/thoi: out at once, asked once.

import { ButtonLink } from '#design/button-link.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { changeInvitationAccess, endInvitation } from '../use-cases/change-invitation.ts';
import { type ListedInvitation, listDossierInvitations } from '../use-cases/list-invitations.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { DossierForm } from './dossier-form.tsx';
import { partCrumbs } from './fill-part.tsx';
import { AccessField, InvitationTag } from './invitation-pieces.tsx';
import { invitationPath, peoplePath } from './paths.ts';
import { viewWhere } from './view-where.ts';

interface OneData {
  readonly view: DossierView;
  readonly one: ListedInvitation;
}

const crumbs = ({ view }: OneData, ui: Ui) => [
  ...partCrumbs(view, ui),
  { label: ui.t.dossierPeople.heading, href: peoplePath(view.dossier.id) },
];

async function loadOne(request: PageRequest) {
  const view = await viewWhere(request, 'invite');
  if (!view.ok) return view;
  const all = await request.run(listDossierInvitations, { dossierId: view.value.dossier.id });
  if (!all.ok) return all;
  const one = all.value.find(({ id, state }) => id === request.params['invitationId'] && state !== 'ended');
  return one === undefined ? refuse(notFound) : ok({ view: view.value, one });
}

export const changeInvitationPage = definePage<OneData>({
  path: '/ho-so/:dossierId/nguoi-cung-soan/:invitationId',
  right: 'dossiers/list-invitations',
  postRight: 'dossiers/change-invitation',
  rate: 'act',
  width: 'narrow',
  title: ({ one }) => one.forWhom,
  breadcrumbs: crumbs,
  load: loadOne,
  view({ view, one }, ui) {
    const words = ui.t.dossierPeople;
    const form = ui.state({ access: one.access });
    const to = invitationPath(view.dossier.id, one.id);
    return (
      <>
        <PageHeading
          caption={view.product.name}
          heading={one.forWhom}
          states={<InvitationTag ui={ui} state={one.state} />}
          summary={one.acceptedBy === null ? undefined : words.acceptedBy(one.acceptedBy)}
        />
        <ErrorSummary form={form} labelOf={labelled({ access: words.accessLabel })} />
        <DossierForm ui={ui} dossierId={view.dossier.id} action={to} version={one.version} submit={words.change}>
          <AccessField ui={ui} form={form} />
        </DossierForm>
        <p>
          <ButtonLink href={ui.href(`${to}/thoi`)} kind="danger">
            {words.end}
          </ButtonLink>
        </p>
      </>
    );
  },
  async post(request) {
    const { dossierId = '', invitationId } = request.params;
    const { version, access } = request.input;
    const done = await request.run(changeInvitationAccess, { invitationId, version, access });
    if (!done.ok) return done;
    return ok({ to: peoplePath(dossierId), flash: textsOf(request.lang).dossierPeople.changed });
  },
});

export const endInvitationPage = definePage<OneData>({
  path: '/ho-so/:dossierId/nguoi-cung-soan/:invitationId/thoi',
  right: 'dossiers/end-invitation',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.dossierPeople.end,
  breadcrumbs: crumbs,
  load: loadOne,
  view({ view, one }, ui) {
    const words = ui.t.dossierPeople;
    const to = invitationPath(view.dossier.id, one.id);
    return (
      <>
        <ErrorSummary form={ui.state()} />
        <Form action={ui.href(`${to}/thoi`)} {...ui.form()} version={one.version}>
          <ConfirmPanel
            t={ui.t.design}
            question={words.endQuestion(one.forWhom)}
            confirmLabel={words.end}
            cancelHref={ui.href(to)}
          >
            <p>{words.endText}</p>
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const { dossierId = '', invitationId } = request.params;
    const done = await request.run(endInvitation, { invitationId, version: request.input['version'] });
    if (!done.ok) return done;
    return ok({ to: peoplePath(dossierId), flash: textsOf(request.lang).dossierPeople.ended });
  },
});
