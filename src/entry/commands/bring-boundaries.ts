// `ocop boundaries bring FILE --province CODE --source WORDS [--code NAME]`: the commune boundaries of a province from a GeoJSON file.

import { readFile, stat } from 'node:fs/promises';
import { bringBoundaries as act, type BoundaryFault, mostMegabytes } from '#modules/territory/services.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { CommandCall } from '../cli.ts';
import { actingAs, wordsOf } from '../command-words.ts';
import { openInstallation } from '../ports.ts';
import { problemSentence } from '../problem-sentence.ts';
import { exitCodes } from '../terminal.ts';

const USAGE =
  'Usage: ocop boundaries bring FILE.geojson --province CODE --source WORDS [--code NAME] [--as USER] [--json]';

type Details = BoundaryFault['details'];
const said = (d: Details, name: string): string => String(d[name] ?? '');
const listed = (d: Details): string => (Array.isArray(d['units']) ? d['units'].join(', ') : '');

const sentences: Readonly<Record<BoundaryFault['code'], (d: Details) => string>> = {
  'not-geojson': () =>
    'the file is no GeoJSON FeatureCollection; convert it, for example with: ogr2ogr -f GeoJSON -t_srs EPSG:4326',
  'too-many-features': (d) =>
    `${said(d, 'found')} areas, at most ${said(d, 'most')}; keep only the communes of the province`,
  'too-many-points': (d) => `more than ${said(d, 'most')} points; make the lines simpler first`,
  'no-code': (d) =>
    `feature ${said(d, 'feature')} has no code of a commune; name the property that holds it with --code NAME`,
  'unknown-unit': (d) =>
    `feature ${said(d, 'feature')}: ${said(d, 'unit')} is no commune of this province today; old codes were given anew on 1 July 2025`,
  'units-missing': (d) => `${said(d, 'count')} communes of the province are not in the file: ${listed(d)} …`,
  'not-an-area': (d) => `${said(d, 'unit')} is no Polygon or MultiPolygon of numbers`,
  'not-degrees': (d) =>
    `${said(d, 'unit')}: ${said(d, 'x')}, ${said(d, 'y')} is no place of Viet Nam in degrees; convert the file from VN-2000 to EPSG:4326`,
  'turned-around': (d) =>
    `${said(d, 'unit')}: latitude stands before longitude (${said(d, 'x')}, ${said(d, 'y')}); turn them round`,
  'open-ring': (d) => `${said(d, 'unit')} has a ring that does not end where it begins`,
  'short-ring': (d) => `${said(d, 'unit')} has a ring of fewer than four points`,
  elsewhere: (d) => `${said(d, 'count')} communes reach far outside the province: ${listed(d)} …`,
  'other-size': (d) =>
    `all communes together are ${said(d, 'percent')} % off the size of the province; areas overlap, lack, or are of another province`,
  'without-islands': (d) =>
    `the islets of ${said(d, 'island')} are missing (${said(d, 'found')} found); a map of this province is not made without them`,
};

/** Exit 0: kept; 1: refused, with everything that is wrong; 2: used wrongly. */
export async function bringBoundaries({ rest, settings, terminal }: CommandCall): Promise<number> {
  const { file, values } = wordsOf(rest, ['--province', '--source', '--code', '--as'], []);
  const [province, source] = [values['--province'], values['--source']];
  if (file === undefined || province === undefined || source === undefined) {
    terminal.complain(USAGE);
    return exitCodes.usage;
  }
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) {
    terminal.complain(`There is no file ${file}.`);
    return exitCodes.usage;
  }
  if (found.size > mostMegabytes * 1_048_576) {
    terminal.complain(
      `${file} is larger than ${mostMegabytes} MB. Keep only the communes of the province, or make the lines simpler.`,
    );
    return exitCodes.refused;
  }
  const content = await readFile(file, 'utf8');
  const installation = await openInstallation(settings, 'join');
  try {
    const { ports } = installation;
    const actor = await actingAs(ports, values['--as'], terminal);
    if (actor === null) return exitCodes.refused;
    const input = { province, source, codeName: values['--code'] ?? '', content, fileHash: sha256Hex(content) };
    const done = await runUseCase(ports, act, input, { actor });
    if (!done.ok) {
      terminal.refuse(done.problem, problemSentence(done.problem));
      const faults = (done.problem.details['faults'] ?? []) as readonly BoundaryFault[];
      for (const { code, details } of faults) terminal.say(`  ${sentences[code](details)}`);
      return exitCodes.refused;
    }
    const { units, turned, pointsRead, pointsKept, replaced } = done.value;
    terminal.say(`${done.value.province}: ${units} communes, ${pointsKept} of ${pointsRead} points kept.`);
    if (turned > 0) terminal.say(`${turned} rings ran the other way round and were turned.`);
    if (replaced) terminal.say('They stand in the place of those brought before.');
    terminal.answer(done.value);
    return exitCodes.done;
  } finally {
    await installation.close();
  }
}
