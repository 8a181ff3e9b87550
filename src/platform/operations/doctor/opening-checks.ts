// What has to stand before a production installation is opened to the public, as far as a program can see it: address, dumps, administrators, officers,
// boundaries of the maps, receivers of changes. The list for people: docs/operate/opening.md.

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, finding } from './finding.ts';

/** What the rooms answer. */
export interface OpeningFacts {
  /** Open accounts that run the installation, and how many of them have no second factor. */
  readonly administrators: number;
  readonly withoutFactor: number;
  /** Open accounts of officers of a province. */
  readonly officers: number;
  /** Provinces with officers whose communes stand on no map. */
  readonly withoutBoundaries: readonly string[];
  /** Receivers of changes at which something did not arrive. */
  readonly failingReceivers: number;
}

/** What the settings say. */
export interface OpeningSettings {
  readonly origins: readonly string[];
  /** Where dumps of the night are copied to; `null`: nowhere. */
  readonly dumpTo: string | null;
  readonly dumpFolder: string;
  readonly encrypted: boolean;
}

const HOUR = 3_600_000;
/** A dump that is older was not made last night. */
const FRESH_HOURS = 36;

/** Whole hours since the newest dump of a folder; `null`: there is none. */
async function hoursSinceDump(folder: string, now: number): Promise<number | null> {
  const names = await readdir(folder).catch(() => []);
  const dumps = names.filter((name) => /^openocop-.*\.tar\.gz(\.age)?$/.test(name));
  const times = await Promise.all(dumps.map(async (name) => (await stat(join(folder, name))).mtimeMs));
  return times.length === 0 ? null : Math.floor((now - Math.max(...times)) / HOUR);
}

/** What the settings and the folder of dumps show. */
export async function examineOpeningSettings(settings: OpeningSettings, now: number): Promise<readonly Finding[]> {
  const { origins, dumpTo, dumpFolder, encrypted } = settings;
  const hours = await hoursSinceDump(dumpFolder, now);
  const dumped = dumpTo !== null && encrypted && hours !== null && hours <= FRESH_HOURS;
  return [
    finding('opening/origin', origins.length === 0 ? 'warning' : 'ok', { origins }),
    finding('opening/dump', dumped ? 'ok' : 'warning', { to: dumpTo, encrypted, hours, folder: dumpFolder }),
  ];
}

/** What the rooms show: one administrator alone is nobody on the day that one is away. */
export function examineOpening(facts: OpeningFacts): readonly Finding[] {
  const { administrators, withoutFactor, officers, withoutBoundaries, failingReceivers } = facts;
  const staffed = administrators >= 2 && withoutFactor === 0;
  return [
    finding('opening/administrators', staffed ? 'ok' : 'warning', { administrators, withoutFactor }),
    finding('opening/officers', officers > 0 ? 'ok' : 'warning', { officers }),
    finding('opening/boundaries', withoutBoundaries.length === 0 ? 'ok' : 'info', { missing: withoutBoundaries }),
    finding('opening/receivers', failingReceivers === 0 ? 'ok' : 'warning', { failing: failingReceivers }),
  ];
}
