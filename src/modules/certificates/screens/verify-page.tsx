// /v/:token, what a phone opens after a scan: one screen that says in a word and a shape whether this paper holds today, of which
// product exactly, until when, by whom. No script, no font to fetch, no sign-in; answers while the database is away.

import { DrawnOnce } from '#design/drawn-once.tsx';
import { Stars } from '#design/stars.tsx';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import {
  dateInVietnam,
  formatInstantInVietnam,
  formatVietnamese,
  type Instant,
  type LocalDate,
} from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { Answer, Verdict } from '../rules/answer.ts';
import { coveredPeriod, type PublicCertificate, type PublicRecognition } from '../rules/public-certificate.ts';
import { type Verified, verifyCode } from '../verify-code.ts';
import { lookUpPath, reportPath, verifyPath } from './paths.ts';

interface Data {
  readonly verified: Verified;
  readonly now: Instant;
}

type Known = Extract<Verified, { readonly known: true }>;

const LOOKS: Readonly<Record<Verdict, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  valid: { tone: 'green', shape: 'check' },
  'not-updated': { tone: 'gold', shape: 'clock' },
  'not-valid': { tone: 'red', shape: 'cross' },
};

const on = (day: LocalDate | null): string => (day === null ? '' : formatVietnamese(day));

/** What stands under the large word: until when, or since when and by which decision. */
function lines({ paper, answer }: Known, ui: Ui): readonly string[] {
  const words = ui.t.verify;
  const { verdict, state, until, decision, asOf } = answer;
  const said: string[] = [];
  if (verdict === 'not-updated' && asOf !== null) said.push(words.notUpdated(formatInstantInVietnam(asOf)));
  if (state === 'extended' && until !== null) said.push(words.extendedUntil(on(until)));
  if (state === 'withdrawn' && decision !== null)
    said.push(words.withdrawnBy(decision, paper.endDecisionOn && on(paper.endDecisionOn)));
  if (state === 'replaced') said.push(paper.replacedBy === null ? words.replaced : words.replacedBy(paper.replacedBy));
  if (state === 'differs') said.push(words.differs);
  if (state === 'suspended') said.push(words.suspended);
  // Of a paper that may be borne again, or of another one, no days are named for which these stars count.
  if (verdict === 'not-valid' && !['replaced', 'differs', 'not-yet', 'suspended'].includes(state)) {
    const { from, until: last } = coveredPeriod(paper);
    said.push(last < from ? words.coveredNone(on(from)) : words.covered(on(from), on(last)));
  }
  return said;
}

/** The day beside the large word. */
function dayOf({ verdict, state, until }: Answer, ui: Ui): string | null {
  if (until === null) return null;
  if (verdict !== 'not-valid') return ui.t.verify.until(on(until));
  return ['expired', 're-evaluating', 'extension-proposed'].includes(state) ? ui.t.verify.ended(on(until)) : null;
}

function StateBox({ known, ui }: { readonly known: Known; readonly ui: Ui }) {
  const { answer } = known;
  const words = ui.t.verify;
  const look = LOOKS[answer.verdict];
  const word = answer.verdict === 'not-updated' ? words.verdict['not-updated'] : words.state[answer.state];
  const day = dayOf(answer, ui);
  return (
    <div class={`answer answer--${look.tone}`}>
      <p class="answer__word">
        <Tag words={word} {...look} />
      </p>
      {day !== null && <p class="answer__day">{day}</p>}
      {lines(known, ui).map((line) => (
        <p key={line} class="answer__line">
          {line}
        </p>
      ))}
    </div>
  );
}

function historyLine(one: PublicRecognition, ui: Ui): string {
  const words = ui.t.verify;
  const parts = [words.recognised(one.stars, on(one.issuedOn), one.decisionNumber ?? '', one.issuer)];
  const { source, recordedOn } = one;
  // What a list of an office brought in says nothing of when it was known.
  if (source !== undefined && source !== 'imported' && recordedOn !== undefined && recordedOn !== one.issuedOn) {
    parts.push(words.recordedOn(on(recordedOn)));
  }
  if (one.paperCouncilOn != null && one.paperCouncilRecordedOn != null) {
    parts.push(words.paperCouncil(on(one.paperCouncilOn), on(one.paperCouncilRecordedOn)));
  }
  if (source === 'entered') parts.push(words.typed);
  for (const correction of one.corrections ?? []) parts.push(ui.t.corrections.told(correction));
  if (one.expiresOn !== null) parts.push(words.historyUntil(on(one.expiresOn)));
  if (one.extendedUntil !== null) parts.push(words.historyExtended(on(one.extendedUntil)));
  if (one.suspendedFrom !== null) {
    parts.push(words.historySuspended(on(one.suspendedFrom), on(one.suspendedUntil), one.suspensionOrder));
  }
  if (one.withdrawnOn !== null) parts.push(words.historyWithdrawn(on(one.withdrawnOn), one.withdrawalDecision));
  else if (one.supersededOn !== null) parts.push(words.historySuperseded(on(one.supersededOn)));
  return parts.join(' ');
}

function Facts({ paper, ui }: { readonly paper: PublicCertificate; readonly ui: Ui }) {
  const words = ui.t.verify;
  const facts: readonly (readonly [string, string])[] = [
    [words.producer, paper.producerName],
    [words.place, paper.placeName],
    ...(paper.packs.length === 0 ? [] : ([[words.packs, paper.packs.join('; ')]] as const)),
    [words.term, words.period(on(paper.issuedOn), on(paper.validUntil))],
    [words.decision, words.decisionOf(paper.decisionNumber, on(paper.issuedOn))],
    [words.issuer, paper.issuer],
    [words.number, paper.number],
    [words.code, paper.code],
  ];
  return (
    <dl class="facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function KnownView({ known, ui }: { readonly known: Known; readonly ui: Ui }) {
  const { paper, answer } = known;
  const words = ui.t.verify;
  return (
    <>
      {paper.training && ui.mode === 'production' && <p class="warning">{words.training}</p>}
      <StateBox known={known} ui={ui} />
      {known.kept && answer.asOf !== null && <p class="warning">{words.kept(formatInstantInVietnam(answer.asOf))}</p>}
      <article class="paper">
        {paper.pictureHash === null ? (
          <p class="paper__none">{words.noPicture}</p>
        ) : (
          <img class="paper__picture" src={`/v/anh/${paper.code}.webp`} alt={words.picture(paper.productName)} />
        )}
        <h1>{paper.productName}</h1>
        <p class="paper__stars">
          <Stars t={ui.t.design} level={paper.stars} lapsed={answer.verdict === 'not-valid'} short />
        </p>
        <p class="paper__compare">{words.compare}</p>
      </article>
      <Facts paper={paper} ui={ui} />
      <section>
        <h2>{words.other}</h2>
        <p>{words.otherHint}</p>
        <p>
          <a class="button" href={ui.href(reportPath(paper.code))}>
            {words.otherLink}
          </a>
        </p>
      </section>
      {paper.history.length > 0 && (
        <section>
          <h2>{words.history}</h2>
          <ul class="history">
            {paper.history.map((one) => (
              <li key={one.id}>{historyLine(one, ui)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The paper and its answer, drawn once as long as neither changes; a kept copy also says how old it is, and is drawn each time. */
function Drawn({ known, ui }: { readonly known: Known; readonly ui: Ui }) {
  const draw = () => <KnownView known={known} ui={ui} />;
  if (known.kept) return draw();
  const { verdict, state, until, decision } = known.answer;
  return <DrawnOnce subject={known.paper} under={[ui.lang, ui.mode, verdict, state, until, decision]} draw={draw} />;
}

function UnknownView({
  verified,
  ui,
}: {
  readonly verified: Extract<Verified, { readonly known: false }>;
  readonly ui: Ui;
}) {
  const { unknown } = ui.t.verify;
  // A signature that is none of ours says more than a code that is not held; another province signs with keys of its own.
  const notOurs = verified.why === 'wrong-signature' || verified.why === 'unknown-key';
  return (
    <div class={`answer answer--${notOurs ? 'gold' : 'neutral'}`}>
      <h1 class="answer__word">
        <Tag
          words={notOurs ? unknown.notOurs : unknown.heading}
          tone={notOurs ? 'gold' : 'neutral'}
          shape={notOurs ? 'cross' : 'question'}
        />
      </h1>
      <p class="answer__line">{unknown[verified.why]}</p>
      <p class="answer__line">{notOurs ? unknown.notOursNext : unknown.next}</p>
    </div>
  );
}

/** The same page at the address that people type and at the one that a code packs tightly. */
const pageAt = (path: '/v/:token' | '/V/:token') =>
  definePage<Data>({
    path,
    right: 'certificates/verify',
    rate: 'uncounted',
    bare: true,
    title: ({ verified }, ui) =>
      verified.known ? ui.t.verify.title(verified.paper.productName) : ui.t.verify.unknown.heading,
    async load(request) {
      const verified = await verifyCode(request.ports, request.params['token'] ?? '');
      if (!verified.ok) return verified;
      if (!verified.value.known) {
        const seconds = request.secondsToWait('verify');
        if (seconds > 0) return refuse(problem('unavailable', 'web/too-many-requests', { seconds }));
      }
      return ok({ verified: verified.value, now: request.now });
    },
    view(data, ui) {
      const { verified } = data;
      const other = ui.lang === 'en' ? 'vi' : 'en';
      const here = verified.known ? verifyPath(verified.paper.code) : lookUpPath;
      return (
        <>
          <p class="site">{ui.t.verify.site}</p>
          {verified.known ? <Drawn known={verified} ui={ui} /> : <UnknownView verified={verified} ui={ui} />}
          <footer>
            <p>{ui.t.verify.asOf(formatInstantInVietnam(data.now))}</p>
            <nav>
              <a href={ui.href(lookUpPath)}>{ui.t.verify.look}</a>
              {verified.known && <a href={ui.href(`/san-pham/${verified.paper.productCode}`)}>{ui.t.verify.product}</a>}
              <a href={other === 'en' ? `/en${here}` : here} lang={other}>
                {ui.t.verify.language}
              </a>
            </nav>
          </footer>
        </>
      );
    },
    json({ verified }, request) {
      if (!verified.known) return { held: false as const, why: verified.why };
      const { paper, answer, signed, kept } = verified;
      const { token: _token, listPlace: _place, pictureHash: _picture, ...printed } = paper;
      return { held: true as const, asked: dateInVietnam(request.now), signed, kept, ...answer, certificate: printed };
    },
  });

export const verifyPage = pageAt('/v/:token');
export const scannedPage = pageAt('/V/:token');
