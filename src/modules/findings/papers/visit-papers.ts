// The papers of a visit: minutes and conclusion, drawn from the record as it stands, or as it was frozen when the minutes were closed.

import { dateInVietnam, type LocalDate } from '#kernel/calendar.ts';
import { visitConclusion } from '#official-forms/decree-30-2020/visit-conclusion.ts';
import type { MinutesFinding } from '#official-forms/decree-30-2020/visit-minutes.ts';
import { visitMinutes } from '#official-forms/decree-30-2020/visit-minutes.ts';
import type { Paper } from '#official-forms/paper.ts';
import { textsOf } from '#texts/index.ts';
import type { Finding } from '../rules/finding.ts';
import type { FrozenMinutes } from '../rules/minutes.ts';
import { aboutWords } from '../use-cases/tell-of-findings.ts';
import type { ConclusionView, VisitView } from '../use-cases/view-visit.ts';

const t = () => textsOf('vi').findings;

function printed(one: FrozenMinutes['findings'][number]): MinutesFinding {
  const { id: _of, kind, severity, photos, ...rest } = one;
  return { ...rest, name: t().kinds[kind], severity: t().severities[severity], photos: photos.length };
}

function statedFinding(one: Finding, outside: readonly string[], minutesOn: LocalDate | null): MinutesFinding {
  const { kind, severity, words, law, correction, dueOn, photos } = one;
  const said = printed({ kind, severity, words, law, correction, dueOn, photos, about: aboutWords(one) });
  const inMinutes = !outside.includes(one.id);
  return { ...said, standing: { inMinutes, on: inMinutes ? minutesOn : dateInVietnam(one.madeAt) } };
}

/** What a visit of a kind is called in its papers. */
export const actOf = ({ visit }: Pick<VisitView, 'visit'>): string => t().visitActs[visit.kind];

/** The minutes of a visit as a paper. */
export function minutesPaper(view: VisitView, today: LocalDate): Paper {
  const { visit, minutes, printed: now, office, province, commune, products } = view;
  const closed = minutes !== null && minutes.state !== 'draft';
  return visitMinutes({
    ...{ province, office, commune },
    act: actOf(view),
    producer: visit.producerName,
    products: products.map((one) => `${one.name} (${one.code})`),
    decision: visit.decision,
    heldOn: visit.heldOn ?? minutes?.signedOn ?? null,
    team: visit.team,
    ...now.words,
    findings: now.findings.map(printed),
    samples: now.samples,
    onScreen:
      minutes?.way === 'screen'
        ? now.presence
            .filter((one) => !one.refused)
            .map(({ name, role }) => ({ name, role: t().roles[role as 'inspected'] ?? role }))
        : [],
    refusal: minutes?.state === 'refused' ? { words: minutes.refusal ?? '', witness: minutes.witness ?? '' } : null,
    onSite: now.refusal ?? null,
    sheet: now.sheet ?? null,
    sparseReason: now.sparseReason ?? null,
    isDraft: !closed,
    checkCode: minutes?.checkCode ?? null,
    madeOn: minutes?.signedOn ?? today,
  });
}

/** The conclusion of a visit as a paper. */
export function conclusionPaper({ one, visit: view, findings, related }: ConclusionView, today: LocalDate): Paper {
  const { visit, office, province, commune, minutes } = view;
  return visitConclusion({
    ...{ province, office, commune },
    issue: { number: one.number, date: one.issuedOn },
    series: one.series ?? 'thong-bao',
    act: actOf(view),
    producer: one.producerName,
    heldOn: visit.heldOn,
    minutesOn: minutes?.signedOn ?? null,
    decision: visit.decision,
    content: one.content,
    sheet: view.printed.sheet ?? null,
    sparseReason: one.sparseReason,
    related:
      related === null || one.relation === null
        ? null
        : { relation: one.relation, number: related.number, date: related.issuedOn },
    findings: findings.map((finding) => statedFinding(finding, view.outsideMinutes, minutes?.signedOn ?? null)),
    demands: one.demands,
    signer: one.signer,
    isDraft: one.state !== 'issued',
    madeOn: one.issuedOn ?? today,
  });
}
