// Takes the commune boundaries of a province from a GeoJSON file, for maps only: checked, made simpler, kept in the place of those before.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { loadTerritory } from '#law/territory.ts';
import { loadProvinceOutlines } from '#law/territory-outlines.ts';
import { optionalText, text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { readBoundaries } from '../rules/read-boundaries.ts';
import { communesOf, provinceToday } from '../rules/units-on-date.ts';
import { findBringing, putBoundaries } from '../store.ts';

export const bringBoundaries = defineUseCase({
  name: 'territory/bring-boundaries',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    province: text(2),
    /** The words that stand under every map: who made the boundaries, under which terms. */
    source: text(300),
    codeName: optionalText(60),
    /** The content of the file. */
    content: z.string(),
    fileHash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  async run({ province, source, codeName, content, fileHash }, context) {
    const territory = await loadTerritory();
    const found = provinceToday(territory, province);
    if (found === null) return refuse(problem('not-found', 'territory/no-such-province', { code: province }));
    const outline = (await loadProvinceOutlines(territory)).units.find(({ code }) => code === found.code);
    if (outline === undefined) throw new Error(`law/territory holds no outline of ${found.code}`);
    let document: unknown;
    try {
      document = JSON.parse(content);
    } catch {
      return refuse(
        problem('invalid', 'territory/boundaries-not-read', { faults: [{ code: 'not-geojson', details: {} }] }),
      );
    }
    const communes = communesOf(territory, found.code, context.today);
    const read = readBoundaries(document, {
      provinceCode: found.code,
      communes: new Map(communes.map(({ code, fullName }) => [code, fullName])),
      province: outline,
      codeName,
    });
    const { units, turned, pointsRead, pointsKept, faults } = read;
    if (faults.length > 0) return refuse(problem('invalid', 'territory/boundaries-not-read', { faults }));
    const before = await findBringing(context.db, found.code);
    await putBoundaries(context.db, {
      provinceCode: found.code,
      units,
      attribution: source,
      fileHash,
      broughtAt: context.now,
    });
    const id = context.newId<'commune-boundary'>();
    context.touch({
      kind: 'commune-boundary',
      id,
      before: before === null ? null : { provinceCode: found.code, fileHash: before.fileHash },
      after: { provinceCode: found.code, fileHash, attribution: source, units: units.length },
    });
    return ok({
      province: found.fullName,
      units: units.length,
      turned,
      pointsRead,
      pointsKept,
      replaced: before !== null,
    });
  },
});
