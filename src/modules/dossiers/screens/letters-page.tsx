// /so-van-ban: papers of the own office that have no number yet, of whatever room, and the numbers that were typed last.

import { DataTable } from '#design/data-table.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type LetterKey, letterKinds } from '../rules/letter.ts';
import { type LetterLists, type ListedNumber, listLetters } from '../use-cases/letters.ts';
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

function OfResults({ ui, papers }: { readonly ui: Ui; readonly papers: NonNullable<LetterLists['ofResults']> }) {
  const { list: words } = ui.t.dossierLetters;
  const { kinds } = ui.t.results;
  const t = ui.t.letterBook;
  if (papers.length === 0) return <p>{t.ofResultsEmpty}</p>;
  return (
    <DataTable
      t={ui.t.design}
      id="van-ban-phien"
      caption={t.ofResults}
      captionHidden
      rows={papers}
      rowKey={(one) => one.path}
      columns={[
        {
          key: 'letter',
          label: words.letter,
          lead: true,
          cell: (one) => <a href={ui.href(one.path)}>{kinds[one.kind]}</a>,
        },
        { key: 'product', label: words.product, cell: (one) => one.product ?? '' },
        { key: 'heldOn', label: t.session, nowrap: true, cell: (one) => dayWords(one.heldOn) },
      ]}
    />
  );
}

/** Where the paper of a number is; nothing where the reader does not open it, or it has no page of its own. */
function placeOf(one: LetterLists['numbered'][number], ui: Ui): string | null {
  const [room = ''] = one.paper.split('-');
  const key = letterOf(one);
  if (key !== null) return letterPath(one.subjectId, key);
  if (room === 'session' || room === 'decision') {
    return ui.may('results/view-session') ? `/ket-qua/${one.subjectId}` : null;
  }
  if (room === 'withdrawal') return ui.may('certificate-life/view-withdrawal') ? `/thu-hoi/${one.subjectId}` : null;
  return room === 'council' && ui.may('councils/view-council') ? `/hoi-dong/${one.subjectId}` : null;
}

/** The letter of a dossier that a number stands on. */
function letterOf({ paper, ordinal }: LetterLists['numbered'][number]): LetterKey | null {
  const kind = letterKinds.find((known) => paper === `letter-${known}`);
  return kind === undefined ? null : { kind, ordinal };
}

function Numbered({ ui, lists }: Frame) {
  const { kinds, list: words } = ui.t.dossierLetters;
  const { papers, typedBy } = ui.t.letterBook;
  if (lists.numbered.length === 0) return <p>{words.numberedEmpty}</p>;
  const named = lists.numbered.some((one) => one.typist !== null);
  return (
    <DataTable
      t={ui.t.design}
      caption={words.numbered}
      captionHidden
      rows={lists.numbered}
      rowKey={(one) => one.recordId}
      columns={[
        {
          key: 'number',
          label: words.number,
          lead: true,
          cell: (one) => {
            const place = placeOf(one, ui);
            return place === null ? one.number : <a href={ui.href(place)}>{one.number}</a>;
          },
        },
        { key: 'issuedOn', label: words.issuedOn, nowrap: true, cell: (one) => dayWords(one.issuedOn) },
        {
          key: 'letter',
          label: words.letter,
          cell: (one) => {
            const letter = letterOf(one);
            return letter === null ? papers[one.paper] : kinds[letter.kind](letter.ordinal);
          },
        },
        { key: 'product', label: words.product, cell: (one) => one.about ?? '' },
        ...(named ? [{ key: 'typedBy', label: typedBy, cell: (one: ListedNumber) => one.typist ?? '' }] : []),
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
        {lists.ofResults !== null && (
          <Section id="phien" title={ui.t.letterBook.ofResults}>
            <OfResults ui={ui} papers={lists.ofResults} />
          </Section>
        )}
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
