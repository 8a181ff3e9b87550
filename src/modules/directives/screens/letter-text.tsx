// The text of a letter with the places that were read: each lit by what it is, with an anchor that boxes of a form lead to.

import type { ComponentChildren } from 'preact';
import type { Ui } from '#web/ui.ts';
import { pointsOfReading } from '../rules/clause-of-task.ts';
import type { LetterFile } from '../rules/letter.ts';
import type { ReadLetter } from '../rules/read-letter.ts';

/** A place of the text. `name`: the anchor, as `fullNumber` or `task-0`. */
export interface LitPlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'head' | 'unsure' | 'task' | 'cited';
}

type Place = { readonly span: { readonly start: number; readonly end: number }; readonly confidence?: string } | null;

/** Places of the head; `null` values have none. */
function headPlaces(reading: ReadLetter): readonly LitPlace[] {
  const { signer } = reading;
  const named: readonly (readonly [string, Place])[] = [
    ['docType', reading.docType],
    ['issuer', reading.issuer],
    ['fullNumber', reading.fullNumber],
    ['issuedOn', reading.date],
    ['place', reading.place],
    ['subject', reading.subject],
    ...reading.addressees.map((one, i) => [i === 0 ? 'addressees' : `addressees-${i}`, one] as const),
    ...reading.recipients.map((one, i) => [i === 0 ? 'recipients' : `recipients-${i}`, one] as const),
    ['signerPrefix', signer?.prefix ?? null],
    ['signerTitle', signer?.title ?? null],
    ['signerName', signer?.name ?? null],
  ];
  return named.flatMap(([name, found]): LitPlace[] =>
    found === null
      ? []
      : [
          {
            name,
            start: found.span.start,
            end: found.span.end,
            kind: found.confidence === 'unsure' ? 'unsure' : 'head',
          },
        ],
  );
}

/** Everything that a reading stands on. */
export function placesOf(reading: ReadLetter | null): readonly LitPlace[] {
  if (reading === null) return [];
  return [
    ...headPlaces(reading),
    ...pointsOfReading(reading).map(({ span, confidence }, i): LitPlace => {
      return { name: `task-${i}`, start: span.start, end: span.end, kind: confidence === 'unsure' ? 'unsure' : 'task' };
    }),
    ...reading.citedInstruments.map(({ span }, i): LitPlace => {
      return { name: `cited-${i}`, start: span.start, end: span.end, kind: 'cited' };
    }),
  ];
}

interface Piece {
  readonly text: string;
  readonly kind: LitPlace['kind'] | null;
  readonly names: readonly string[];
}

/** The text in pieces; where places lie within each other, the smallest one colours, and each keeps its anchor where it begins. */
function piecesOf(text: string, places: readonly LitPlace[]): readonly Piece[] {
  const sane = places.filter(({ start, end }) => start >= 0 && end > start && end <= text.length);
  const cuts = [...new Set([0, text.length, ...sane.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i): Piece => {
    const to = cuts[i + 1] ?? text.length;
    const over = sane
      .filter(({ start, end }) => start <= from && end >= to)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return {
      text: text.slice(from, to),
      kind: over[0]?.kind ?? null,
      names: over.filter(({ start }) => start === from).map(({ name }) => name),
    };
  });
}

/** @example <LetterText ui={ui} text={letter.text} places={placesOf(letter.reading)} /> */
export function LetterText({ text, places }: { readonly text: string; readonly places: readonly LitPlace[] }) {
  return (
    <div class="letter-text" lang="vi">
      {piecesOf(text, places).map(({ text: words, kind, names }, i) => {
        const inner: ComponentChildren = kind === null ? words : <mark class={`lit lit--${kind}`}>{words}</mark>;
        return (
          <span key={i}>
            {names.map((name) => (
              <span key={name} id={`doc-${name}`} class="lit-anchor" tabIndex={-1} />
            ))}
            {inner}
          </span>
        );
      })}
    </div>
  );
}

interface PaneProps {
  readonly ui: Ui;
  readonly title: string;
  readonly text: string | null;
  readonly reading: ReadLetter | null;
  readonly file: LetterFile | null;
  readonly scanned: boolean;
  readonly pages: number | null;
  /** Where the file and its pages lie. */
  readonly base: string;
}

const MOST_PICTURES = 40;

/** Pictures of the pages: of scans, and of files whose words were not read. */
function Pages({ ui, base, pages }: { readonly ui: Ui; readonly base: string; readonly pages: number }) {
  const words = ui.t.directives.draft;
  return (
    <ol class="letter-pages">
      {Array.from({ length: Math.min(pages, MOST_PICTURES) }, (_, at) => (
        <li key={at}>
          <a href={`${base}/trang/${at + 1}`}>
            <img class="letter-pages__image" src={`${base}/trang/${at + 1}`} alt={words.page(at + 1)} loading="lazy" />
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The letter beside a form: its words with what was read, its pages where it is a scan, and its file. */
export function LetterPane({ ui, title, text, reading, file, scanned, pages, base }: PaneProps) {
  const words = ui.t.directives.draft;
  const isPicture = file !== null && (file.mediaType === 'application/pdf' || file.mediaType === 'image/jpeg');
  const drawn = isPicture && (scanned || text === null) ? (pages ?? (file.mediaType === 'image/jpeg' ? 1 : 0)) : 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard.
    <section class="letter-pane" aria-label={title} tabIndex={0}>
      <div class="letter-pane__head">
        <h2 class="letter-pane__title">{title}</h2>
        {file !== null && (
          <a href={`${base}/tep/${file.sha256}`} download>
            {words.openFile}: {file.name}
          </a>
        )}
      </div>
      {reading !== null && (
        <p class="letter-key">
          <mark class="lit lit--head">{words.keyRead}</mark> <mark class="lit lit--unsure">{words.keyUnsure}</mark>{' '}
          <mark class="lit lit--task">{words.keyTask}</mark>
        </p>
      )}
      {drawn > 0 && <Pages ui={ui} base={base} pages={drawn} />}
      {text !== null && <LetterText text={text} places={placesOf(reading)} />}
      {text === null && drawn === 0 && <p class="quiet">{ui.t.directives.record.noText}</p>}
    </section>
  );
}
