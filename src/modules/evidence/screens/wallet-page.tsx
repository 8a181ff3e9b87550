// /vi-minh-chung/:code: the wallet of one producer by the fifteen subjects of the form, each with how it stands and what helps.

import { ButtonLink } from '#design/button-link.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { isUsable, type WalletShelf } from '../rules/wallet.ts';
import { listWallet, type WalletView } from '../use-cases/list-wallet.ts';
import type { ShownPiece } from '../use-cases/shown-piece.ts';
import { Guidance } from './guidance.tsx';
import { addPath, endingPath, piecePath, producerPath, walletPath } from './paths.ts';
import { pieceHint } from './piece-words.ts';
import { EvidenceTag } from './state-tag.tsx';

function Pieces({ pieces, ui }: { readonly pieces: readonly ShownPiece[]; readonly ui: Ui }) {
  return (
    <ul class="shelf__pieces">
      {pieces.map((piece) => (
        <li key={piece.id} class="shelf__piece">
          <div class="shelf__words">
            <a href={ui.href(piecePath(piece.id))}>{piece.title}</a>
            <p class="shelf__hint">{pieceHint(ui.t, piece)}</p>
          </div>
          {piece.files === 0 && piece.withdrawnAt === null ? (
            <Tag words={ui.t.evidence.withoutFile} tone="neutral" shape="ring" />
          ) : (
            <EvidenceTag ui={ui} state={piece.validity} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface ShelfProps {
  readonly shelf: WalletShelf<ShownPiece>;
  readonly at: number;
  readonly view: WalletView;
  readonly ui: Ui;
}

function Shelf({ shelf, at, view, ui }: ShelfProps) {
  const words = ui.t.evidence;
  const { kind, pieces, standing } = shelf;
  const { name } = words.kinds[kind];
  return (
    <li class="shelf">
      <div class="shelf__head">
        <h2 class="shelf__name">
          {at + 1}. {name}
        </h2>
        {pieces.length === 0 && <EvidenceTag ui={ui} state={standing} />}
        {view.may.add && (
          <a class="shelf__add" href={ui.href(addPath(view.producer.code, kind))} aria-label={words.wallet.addOf(name)}>
            {words.wallet.addShort}
          </a>
        )}
      </div>
      {pieces.length > 0 && <Pieces pieces={pieces} ui={ui} />}
      <Guidance ui={ui} kind={kind} rule={view.rules.find((rule) => rule.kind === kind)} />
    </li>
  );
}

export const walletPage = definePage<WalletView>({
  path: `${endingPath}/:code`,
  right: 'evidence/list-wallet',
  rate: 'page',
  title: (view, ui) => `${ui.t.evidence.wallet.heading}: ${view.producer.name}`,
  breadcrumbs: (_view, ui) => [{ label: ui.t.evidence.wallet.heading, href: endingPath }],
  load: (request) => request.run(listWallet, { producerCode: request.params['code'] }),
  json: (view) => view,
  view(view, ui) {
    const words = ui.t.evidence.wallet;
    const held = view.shelves.filter((shelf) => shelf.pieces.some(isUsable)).length;
    const ending = view.shelves
      .flatMap((shelf) => shelf.pieces)
      .filter(({ validity }) => validity === 'expiring' || validity === 'expired');
    return (
      <>
        <PageHeading
          caption={view.producer.name}
          heading={words.heading}
          summary={
            <>
              <p>{words.summary}</p>
              <p>
                {words.count(held, view.shelves.length)}{' '}
                {ui.may('producers/view-producer') && (
                  <a href={ui.href(producerPath(view.producer.code))}>{words.toProducer}</a>
                )}{' '}
                {ui.may('legacy-files/list-files') && <a href={ui.href('/ho-so-giay')}>{ui.t.legacyFiles.link}</a>}
              </p>
            </>
          }
          action={
            view.may.add && (
              <ButtonLink href={ui.href(walletPath(view.producer.code, 'them'))} icon="add">
                {words.add}
              </ButtonLink>
            )
          }
        />
        {view.may.asProxy && <Notice t={ui.t.design} tone="info" text={words.proxy} />}
        {ending.length > 0 && (
          <Notice t={ui.t.design} tone="warning" title={words.endingTitle(ending.length)} text={words.endingText} />
        )}
        <ol class="shelves">
          {view.shelves.map((shelf, at) => (
            <Shelf key={shelf.kind} shelf={shelf} at={at} view={view} ui={ui} />
          ))}
        </ol>
        {view.withdrawn.length > 0 && (
          <Section id="withdrawn" title={words.withdrawn}>
            <Pieces pieces={view.withdrawn} ui={ui} />
          </Section>
        )}
      </>
    );
  },
});
