// A letter that an office drafts, from its head to its signature, whatever its kind (Decree 30/2020/NĐ-CP, Annex I, Annex III). The number is left to
// the clerk; what is not issued says so above its head.

import type { LocalDate } from '#kernel/calendar.ts';
import type { ContentPart } from '#law/letter-parts.ts';
import { type OutgoingKind, templateOf, type Urgency, urgencies } from '#law/outgoing-kinds.ts';
import { type Block, officialMargins, type Paper } from '../paper.ts';
import { bold, cell, italic, knownOf, paragraph, row } from '../paper-pieces.ts';
import { basesOf } from './decision-frame.ts';
import { contentBlocks } from './letter-contents.ts';
import {
  addressed,
  documentTitle,
  type Issue,
  type Issuer,
  letterEnd,
  letterHead,
  type Signing,
} from './letter-frame.ts';

export interface OutgoingFacts {
  readonly kind: OutgoingKind;
  readonly issuer: Issuer;
  readonly issue: Issue;
  /** `UBND-KT`: behind the number. */
  readonly symbol: string;
  readonly subject: string;
  readonly urgency: Urgency | null;
  /** Of an invitation: who is invited. */
  readonly addressees: readonly string[];
  /** Each without `Căn cứ` and without its sign at the end. */
  readonly bases: readonly string[];
  /** Of a decision: at whose request; `null`: left out. */
  readonly proposer: string | null;
  readonly parts: readonly ContentPart[];
  readonly recipients: readonly string[];
  readonly signing: Signing;
  readonly madeOn: LocalDate;
  /** Not issued: said at the foot of every page. */
  readonly draft: boolean;
}

/** Addressees whose names need more than a line stand in a column of their own. */
const LONG = 52;

function toWhom({ kind, addressees, issuer }: OutgoingFacts): readonly Block[] {
  if (addressees.length === 0) return [];
  const [only] = addressees;
  const list = addressees.map((one, i) => dashed(one, i === addressees.length - 1));
  if (templateOf(kind).addressed === 'invites') {
    const inviting = `${sentenceName(issuer)} trân trọng kính mời:`;
    return addressees.length === 1
      ? [paragraph(`${inviting} ${only}`, { align: 'justify', firstLine: true, before: 12 })]
      : [
          paragraph(inviting, { align: 'justify', firstLine: true, before: 12 }),
          { kind: 'columns', shares: [0.06, 0.94], columns: [[], list] },
        ];
  }
  if (addressees.every((one) => one.length <= LONG)) return addressed(addressees);
  return addressees.length === 1
    ? [paragraph(`Kính gửi: ${only}`, { align: 'center', before: 12 })]
    : [
        paragraph('Kính gửi:', { align: 'center', before: 12 }),
        { kind: 'columns', shares: [0.12, 0.88], columns: [[], list] },
      ];
}

const dashed = (words: string, last: boolean) =>
  paragraph(`- ${words}${last ? '.' : ';'}`, { align: 'left', hanging: true, before: 0 });

/** The issuer as a sentence names it: `Ủy ban nhân dân xã Bình Lư`. */
function sentenceName(issuer: Issuer): string {
  return issuer.named ?? issuer.lines.join(' ');
}

/** The stamp of urgency, boxed, under the number. */
function stamp(urgency: Urgency | null): readonly Block[] {
  if (urgency === null) return [];
  const words = cell(paragraph([bold(urgencies[urgency])], { align: 'center', size: 13, before: 0 }), {
    align: 'center',
  });
  const box: Block = { kind: 'table', columns: [1], head: [row(words)], groups: [] };
  return [{ kind: 'columns', shares: [0.08, 0.24, 0.68], columns: [[], [box], []] }];
}

function title({ kind, subject }: OutgoingFacts): readonly Block[] {
  const { titled, name, articles } = templateOf(kind);
  if (!titled) return [];
  const about = articles ? `Về việc ${subject.replace(/^(?:về việc|v\/v)\s+/iu, '')}` : capital(subject);
  return documentTitle(name.toUpperCase(), inEvenLines(about));
}

/** So many bold letters of 14 points fit on a line. */
const TITLE_LINE = 60;

/** A long abstract on lines of like length, so that no word stands alone below. */
function inEvenLines(words: string): string {
  const lines = Math.ceil(words.length / TITLE_LINE);
  const most = Math.ceil(words.length / lines) + 4;
  const broken = [''];
  for (const word of words.split(' ')) {
    const last = broken.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > most) broken.push(word);
    else broken[broken.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return broken.join('\n');
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

/** Who decides, and by what; `QUYẾT ĐỊNH:`. */
function decides({ issuer, bases, proposer }: OutgoingFacts): readonly Block[] {
  const request =
    proposer === null
      ? []
      : [
          paragraph([italic(`Theo đề nghị của ${proposer.replace(/[.;,\s]+$/u, '')}.`)], {
            align: 'justify',
            firstLine: true,
            before: 3,
          }),
        ];
  return [
    paragraph([bold(issuer.lines.join(' '))], { align: 'center', before: 12 }),
    ...basesOf(bases),
    ...request,
    paragraph([bold('QUYẾT ĐỊNH:')], { align: 'center', before: 12 }),
  ];
}

/** A long title is broken before the body that it names: `GIÁM ĐỐC` over `SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG`. */
const inTwoLines = (words: string): string =>
  words.length < 28 ? words : words.replace(/ (?=(?:SỞ|PHÒNG|BAN|CHI CỤC|TRUNG TÂM|VĂN PHÒNG|ỦY BAN) )/u, '\n');

/**
 * The letter as a paper.
 * @law Decree 30/2020/NĐ-CP, Điều 8, Annex I, Annex III
 */
export function outgoingLetter(facts: OutgoingFacts): Paper {
  const { kind, issuer, issue, symbol, subject, bases, parts } = facts;
  const { name, titled, articles } = templateOf(kind);
  const contents = contentBlocks(parts);
  return {
    title: `${name} – ${subject}`,
    date: facts.madeOn,
    size: 14,
    margins: officialMargins,
    foot: facts.draft ? { left: knownOf('DỰ THẢO', name), right: '' } : { left: '', right: '' },
    blocks: [
      ...letterHead(issuer, issue, `/${symbol}`, titled ? undefined : subject),
      ...stamp(facts.urgency),
      ...title(facts),
      ...(articles ? [] : toWhom(facts)),
      ...(articles ? decides(facts) : basesOf(bases)),
      ...contents.slice(0, -1),
      letterEnd(
        facts.recipients,
        { ...facts.signing, offices: facts.signing.offices.map(inTwoLines) },
        contents.slice(-1),
      ),
    ],
  };
}
