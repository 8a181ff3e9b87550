// /ho-so/:dossierId/duong-dan: links that show where the dossier stands, each with a text that is ready to be sent; made here,
// revoked here.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ShareText } from '#design/share-text.tsx';
import { ok } from '#kernel/result.ts';
import type { StatusAtProvince } from '#modules/intake/index.ts';
import { statusAtProvince } from '#modules/intake/services.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { whereItStands } from '../rules/where-it-stands.ts';
import { statusPath } from '../status-tokens.ts';
import {
  type ListedStatusLink,
  listDossierStatusLinks,
  makeStatusLink,
  revokeStatusLink,
} from '../use-cases/status-links.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { DossierForm } from './dossier-form.tsx';
import { partCrumbs } from './fill-part.tsx';
import { linksPath } from './paths.ts';
import { nextWords } from './turn-words.ts';
import { viewWhere } from './view-where.ts';
import { whenWords } from './words.ts';

interface LinksData {
  readonly view: DossierView;
  readonly links: readonly ListedStatusLink[];
  readonly origin: string;
  readonly atProvince: StatusAtProvince | null;
}

/** Whose turn it is and until when, as the page behind the link says it. */
function turnWords(ui: Ui, { view, atProvince }: LinksData): string {
  const words = ui.t.dossierStatus;
  const where = whereItStands(view.dossier, atProvince);
  const { waitsFor } = where;
  return `${words.waits[waitsFor]}. ${nextWords(words, { ...where, atProvince, state: view.dossier.state }, ui.today)}`;
}

export const statusLinksPage = definePage<LinksData>({
  path: '/ho-so/:dossierId/duong-dan',
  right: 'dossiers/list-status-links',
  postRight: 'dossiers/make-status-link',
  rate: 'act',
  width: 'narrow',
  islands: ['share-text'],
  title: (_data, ui) => ui.t.dossierStatus.links.heading,
  breadcrumbs: ({ view }, ui) => partCrumbs(view, ui),
  async load(request) {
    const view = await viewWhere(request, 'link');
    if (!view.ok) return view;
    const links = await request.run(listDossierStatusLinks, { dossierId: view.value.dossier.id });
    if (!links.ok) return links;
    const { id, state } = view.value.dossier;
    const atProvince = state === 'forwarded' ? await statusAtProvince(request.ports.database.read, id) : null;
    return ok({ view: view.value, links: links.value, origin: request.origin, atProvince });
  },
  view(data, ui) {
    const { view, links, origin } = data;
    const words = ui.t.dossierStatus.links;
    const action = linksPath(view.dossier.id);
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.summary} />
        <ErrorSummary form={ui.state()} />
        {links.map((link) => (
          <Section
            key={link.id}
            id={`link-${link.id}`}
            title={words.madeBy(link.madeByName ?? '', whenWords(link.madeAt))}
            lead={words.until(whenWords(link.expiresAt))}
          >
            <ShareText
              t={ui.t.design}
              id={`text-${link.id}`}
              label={words.text}
              text={words.message(view.product.name, turnWords(ui, data), `${origin}${statusPath(link.token)}`)}
              rows={7}
            />
            <Form action={ui.href(action)} {...ui.form()} hidden={{ revoke: link.id }}>
              <div class="actions">
                <Button kind="danger">{words.revoke}</Button>
              </div>
            </Form>
          </Section>
        ))}
        {links.length === 0 && <p>{words.none}</p>}
        <DossierForm ui={ui} dossierId={view.dossier.id} action={action} version={undefined} submit={words.make} />
      </>
    );
  },
  async post(request) {
    const { dossierId = '' } = request.params;
    const { revoke } = request.input;
    const words = textsOf(request.lang).dossierStatus.links;
    if (typeof revoke === 'string') {
      const done = await request.run(revokeStatusLink, { linkId: revoke });
      return done.ok ? ok({ to: linksPath(dossierId), flash: words.revoked }) : done;
    }
    const done = await request.run(makeStatusLink, { dossierId });
    return done.ok ? ok({ to: linksPath(dossierId), flash: words.made }) : done;
  },
});
