// Who carries out a point of a letter: who it names at its beginning, whom they work with, whom it charges further on ("Giao …"); whoever the
// sentence above the points names; and where nobody is named, the addressees, said as inherited.

import { bodiesAt } from './bodies.ts';

export interface Responsible {
  readonly lead: readonly string[];
  /** Named after "phối hợp với". */
  readonly coordinating: readonly string[];
}

const nobody: Responsible = { lead: [], coordinating: [] };
const WITH = /(?:chủ trì,?\s*)?phối hợp (?:chặt chẽ )?(?:với|cùng)\s+/iu;
const CHARGES = /(?:^|[.;:]\s+)(?:giao|yêu cầu|đề nghị)\s+(?:cho\s+)?/giu;

function named(text: string, at: number): Responsible | null {
  const found = bodiesAt(text, at);
  if (found === null) return null;
  const rest = found.rest;
  const together = WITH.exec(rest);
  const near = together !== null && together.index < 30 ? bodiesAt(rest, together.index + together[0].length) : null;
  return {
    lead: found.bodies.map((body) => body.name),
    coordinating: near === null ? [] : near.bodies.map((body) => body.name),
  };
}

const added = (one: Responsible, two: Responsible): Responsible => ({
  lead: [...new Set([...one.lead, ...two.lead])],
  coordinating: [...new Set([...one.coordinating, ...two.coordinating])],
});

/** "Chủ trì, phối hợp với …" under a point that named who leads. */
function workedWith(text: string, from: number): Responsible {
  const together = WITH.exec(text.slice(from, from + 60));
  const found = together?.index === 0 ? bodiesAt(text, from + together[0].length) : null;
  return found === null ? nobody : { lead: [], coordinating: found.bodies.map((body) => body.name) };
}

/** "Xúc tiến thương mại: Sở Công Thương chủ trì …": who is named behind the title of a point, where the words say that it does it. */
function underTitle(text: string, from: number): Responsible | null {
  const title = /^[^.;:]{3,80}:\s+/u.exec(text.slice(from));
  if (title === null) return null;
  const at = from + title[0].length;
  const found = bodiesAt(text, at);
  const does = /^[,\s]*(?:chủ trì|có trách nhiệm|phối hợp|tham mưu|hướng dẫn|tổ chức|thực hiện|lập|rà soát|báo cáo)/iu;
  return found !== null && does.test(found.rest) ? named(text, at) : null;
}

/** Bodies that a point names; `from`: where its words begin behind its mark. */
export function responsibleIn(text: string, from: number): Responsible {
  const beginning = named(text, from);
  let all = beginning ?? underTitle(text, from) ?? workedWith(text, from);
  for (const match of text.matchAll(CHARGES)) {
    const at = match.index + match[0].length;
    if (at <= from) continue;
    const charged = named(text, at);
    if (charged !== null) all = added(all, charged);
  }
  const charge = /^(?:giao|yêu cầu|đề nghị)\s+(?:cho\s+)?/iu.exec(text.slice(from));
  if (beginning === null && charge !== null) all = added(named(text, from + charge[0].length) ?? nobody, all);
  return all;
}

/** Bodies that the sentence above the points charges: "… đề nghị Ủy ban nhân dân các tỉnh … thực hiện một số nội dung sau:". */
export function chargedAbove(text: string): readonly string[] {
  for (const match of [...text.matchAll(/(?:đề nghị|yêu cầu|giao)\s+/giu)].reverse()) {
    const found = bodiesAt(text, match.index + match[0].length);
    if (found !== null) return found.bodies.map((body) => body.name.replace(/\s+trực thuộc Trung ương$/u, ''));
  }
  return [];
}
