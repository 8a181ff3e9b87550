// The scenario tables against the engine: totals, bands, levels and what is lacking, all worked out by hand from the
// printed sheets of five sets in four sectors.

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scored } from './ask.ts';
import { scenariosOf } from './scenario-tables.ts';

const folder = new URL('./scenarios/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.startsWith('bo-'));
const kinds = { disqualify: 'loại', ineligible: 'không đánh giá', stop: 'dừng', stopIfZero: 'dừng' } as const;
const all = files.flatMap((name) => scenariosOf(new URL(name, folder)).map((one) => ({ ...one, file: name })));

describe('the scenarios an officer can read', () => {
  it.each(all.map((one) => [one.file, one.name, one] as const))('%s: %s', async (_file, _name, scenario) => {
    const answer = await scored(scenario.request);
    expect(answer.total).toEqual(scenario.total);
    expect(answer.band).toBe(scenario.band);
    const gates = answer.gates.map((gate) => `${kinds[gate.kind]} ${gate.code}`);
    expect(answer.allowed ?? gates).toEqual(scenario.given);
    expect(
      answer.blockedBy.map(({ level, key }) => `${level} ${key === 'band' ? 'điểm' : key.replace(/^.+#/, '')}`),
    ).toEqual(scenario.lacking);
    expect(answer.unscored).toHaveLength(scenario.open);
    const { sum, count } = scenario.total;
    expect(scenario.written.count).toBe(count);
    if (scenario.withheld) expect(scenario.written.sum).toBeGreaterThanOrEqual(sum);
    else expect(scenario.written.sum).toBe(sum);
  });

  it('lie on both sides of every threshold and name every way to lose a star', () => {
    const totals = all.map(({ total }) => total.shown);
    for (const shown of ['49,88', '49,90', '50,00', '69,66', '69,88', '70,00', '89,88', '90,00'])
      expect(totals).toContain(shown);
    const given = all.flatMap((one) => (typeof one.given === 'number' ? [] : one.given));
    for (const word of ['loại', 'không đánh giá', 'dừng']) expect(given.join()).toContain(word);
    expect(all.some((one) => one.lacking.length === 1 && !one.lacking[0]?.endsWith('điểm'))).toBe(true);
    expect(files.length).toBeGreaterThanOrEqual(5);
  });
});
