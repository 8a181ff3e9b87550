// /so-van-ban: letters of the own office that have no number yet, the oldest first, and the numbers that were typed last.

import { DataTable } from '#design/data-table.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type LetterLists, listLetters } from '../use-cases/letters.ts';
import { letterPath, lettersPath } from './paths.ts';
import { dayWords } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly lists: LetterLists;
}

function Open({ ui, lists }: Frame) {
  const { kinds, list: words } = ui.t.dossierLetters;
  if (lists.open.length === 0) return <p>{words.openEmpty}</p>;
  return (
    <DataTable
      t={ui.t.design}
      caption={words.open}
      captionHidden
      rows={lists.open}
      rowKey={(one) => letterPath(one.dossierId, one)}
      columns={[
        {
          key: 'letter',
          label: words.letter,
          lead: true,
          cell: (one) => <a href={ui.href(letterPath(one.dossierId, one))}>{kinds[one.kind](one.ordinal)}</a>,
        },
        { key: 'product', label: words.product, cell: (one) => one.product },
        { key: 'madeOn', label: words.madeOn, nowrap: true, cell: (one) => dayWords(one.madeOn) },
      ]}
    />
  );
}

function OfWithdrawals({
  ui,
  papers,
}: {
  readonly ui: Ui;
  readonly papers: NonNullable<LetterLists['ofWithdrawals']>;
}) {
  const { list: words } = ui.t.dossierLetters;
  const t = ui.t.certificateLife;
  if (papers.length === 0) return <p>{t.numbers.openEmpty}</p>;
  return (
    <DataTable
      t={ui.t.design}
      id="van-ban-thu-hoi"
      caption={t.numbers.open}
      captionHidden
      rows={papers}
      rowKey={(one) => `${one.caseId} ${one.paper}`}
      columns={[
        {
          key: 'letter',
          label: words.letter,
          lead: true,
          cell: (one) => <a href={ui.href(`/thu-hoi/${one.caseId}/so/${one.word}`)}>{t.papers[one.paper]}</a>,
        },
        { key: 'product', label: words.product, cell: (one) => one.product },
        { key: 'madeOn', label: words.madeOn, nowrap: true, cell: (one) => dayWords(one.madeOn) },
      ]}
    />
  );
}

function Numbered({ ui, lists }: Frame) {
  const { kinds, list: words } = ui.t.dossierLetters;
  if (lists.numbered.length === 0) return <p>{words.numberedEmpty}</p>;
  return (
    <DataTable
      t={ui.t.design}
      caption={words.numbered}
      captionHidden
      rows={lists.numbered}
      rowKey={(one) => letterPath(one.dossierId, one)}
      columns={[
        {
          key: 'number',
          label: words.number,
          lead: true,
          cell: (one) => <a href={ui.href(letterPath(one.dossierId, one))}>{one.number}</a>,
        },
        { key: 'issuedOn', label: words.issuedOn, nowrap: true, cell: (one) => dayWords(one.issuedOn) },
        { key: 'letter', label: words.letter, cell: (one) => kinds[one.kind](one.ordinal) },
        { key: 'product', label: words.product, cell: (one) => one.product },
      ]}
    />
  );
}

export const lettersPage = definePage<LetterLists>({
  path: lettersPath,
  right: 'dossiers/list-letters',
  rate: 'page',
  title: (_lists, ui) => ui.t.dossierLetters.list.heading,
  load: (request) => request.run(listLetters, {}),
  view(lists, ui) {
    const { list: words } = ui.t.dossierLetters;
    const frame = { ui, lists };
    return (
      <>
        <PageHeading heading={words.heading} summary={words.summary} />
        <Section id="chua-co" title={words.open}>
          <Open {...frame} />
        </Section>
        {lists.ofWithdrawals !== null && (
          <Section id="thu-hoi" title={ui.t.certificateLife.numbers.open}>
            <OfWithdrawals ui={ui} papers={lists.ofWithdrawals} />
          </Section>
        )}
        <Section id="da-ghi" title={words.numbered}>
          <Numbered {...frame} />
        </Section>
      </>
    );
  },
});
