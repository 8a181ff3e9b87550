// What was checked of the digital signatures of a file, one line each with its mark: whoever reads it sees what was looked at and
// what nobody looked at.

import type { ComponentChildren } from 'preact';
import { dateInVietnam, formatInstantInVietnam, formatVietnamese } from '#kernel/calendar.ts';
import { type DigitalSignature, type SignatureStanding, standingOf } from '#kernel/digital-signature.ts';
import type { DigitalSignatureTexts } from '#texts/vi/digital-signatures.ts';
import { Icon } from './icon.tsx';
import { Tag, type TagShape, type TagTone } from './tag.tsx';

/** Passed · failed · not known, or only by the signer's word. */
export type CheckMark = 'good' | 'bad' | 'open';

const ICONS = { good: 'check', bad: 'stop', open: 'info' } as const;
const LOOKS: Readonly<Record<SignatureStanding, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  unread: { tone: 'neutral', shape: 'ring' },
  broken: { tone: 'red', shape: 'cross' },
  weak: { tone: 'red', shape: 'cross' },
  revoked: { tone: 'red', shape: 'cross' },
  'changed-after': { tone: 'red', shape: 'cross' },
  'certificate-not-valid': { tone: 'red', shape: 'cross' },
  'signer-unknown': { tone: 'gold', shape: 'half' },
  verified: { tone: 'green', shape: 'check' },
};

interface Words {
  readonly words: DigitalSignatureTexts;
}

/** One check with its mark. */
export function CheckLine({
  words,
  mark,
  children,
}: Words & { readonly mark: CheckMark; readonly children: ComponentChildren }) {
  return (
    <li class={`check-line check-line--${mark}`}>
      <Icon name={ICONS[mark]} />
      <span>
        <span class="visually-hidden">{words.marks[mark]}: </span>
        {children}
      </span>
    </li>
  );
}

/** What a signature comes to, in a word and a shape. */
export function SignatureTag({ words, standing }: Words & { readonly standing: SignatureStanding }) {
  return <Tag words={words.standings[standing]} {...LOOKS[standing]} />;
}

type Line = readonly [mark: CheckMark, sentence: string];

function timeLine({ words, one }: One): Line {
  const { timeStamp, claimedAt } = one;
  if (timeStamp === null) {
    return ['open', claimedAt === null ? words.time.none : words.time.claimed(formatInstantInVietnam(claimedAt))];
  }
  const { state, at, authority } = timeStamp;
  if (state === 'wrong') return ['bad', words.time.wrong];
  return [
    state === 'proven' ? 'good' : 'open',
    words.time[state](formatInstantInVietnam(at), authority ?? words.noName),
  ];
}

interface One extends Words {
  readonly one: DigitalSignature;
}

/** The lines of one signature, in the order in which one asks. */
function linesOf({ words, one }: One): readonly Line[] {
  if (!one.isReadable) return [['open', words.unreadKind(one.kind)]];
  if (one.signer === null || one.content === 'unread') {
    return [one.cover === 'wrong' ? ['bad', words.cover.wrong] : ['open', words.unreadable]];
  }
  const { signer, chain, certificate } = one;
  const day = (at: typeof signer.validFrom): string => formatVietnamese(dateInVietnam(at));
  const issuer = signer.issuer ?? words.noName;
  const name = signer.commonName ?? signer.organisation ?? words.noName;
  const lines: Line[] = [
    [chain === 'anchored' ? 'good' : 'open', words.signer(name, signer.organisation, signer.taxCode)],
    [one.content === 'intact' ? 'good' : 'bad', words.content[one.content]],
    [one.cover === 'whole' ? 'good' : 'bad', words.cover[one.cover]],
    [one.isWeak ? 'bad' : 'good', words.algorithm(one.algorithm ?? '', one.isWeak)],
  ];
  if (chain === 'anchored') lines.push(['good', words.chain.anchored(issuer, one.root ?? words.noName)]);
  else if (chain !== null) lines.push(['open', words.chain[chain](issuer)]);
  if (certificate !== null) {
    const mark = certificate === 'valid' ? 'good' : 'bad';
    lines.push([mark, words.certificate[certificate](day(signer.validFrom), day(signer.validTo))]);
  }
  const revoked = { 'not-checked': 'open', 'not-on-list': 'good', revoked: 'bad' } as const;
  return [...lines, timeLine({ words, one }), [revoked[one.takenBack], words.takenBack[one.takenBack]]];
}

export interface SignatureReportProps extends Words {
  readonly state: 'read' | 'too-many' | 'too-heavy';
  readonly signatures: readonly DigitalSignature[];
}

/**
 * @example <SignatureReport words={ui.t.digitalSignatures} state="read" signatures={signatures} />
 */
export function SignatureReport({ words, state, signatures }: SignatureReportProps) {
  if (state !== 'read') return <p>{state === 'too-many' ? words.tooMany : words.tooHeavy}</p>;
  return (
    <>
      {signatures.map((one, i) => (
        <div key={i} class="signature-report">
          <p class="signature-report__head">
            <strong>{words.numbered(i + 1, signatures.length)}</strong>{' '}
            <SignatureTag words={words} standing={standingOf(one)} />
          </p>
          <ul class="check-lines">
            {linesOf({ words, one }).map(([mark, sentence]) => (
              <CheckLine key={sentence} words={words} mark={mark}>
                {sentence}
              </CheckLine>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
