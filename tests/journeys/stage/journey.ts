// A journey: named people walk through the house, step by step, in a real browser, once without and once with scripts.

import { join } from 'node:path';
import { launchBrowser } from '../../support/browser.ts';
import { type Beginning, openJourneyHouse } from './house.ts';
import { type Device, JourneyPerson } from './person.ts';
import { StepLog } from './step-log.ts';

/** Whom a journey may call, and what it knows of the house. */
export interface Cast {
  /** A person arrives with a browser that knows nothing of the house yet. */
  enters(name: string, width: Device['width']): Promise<JourneyPerson>;
  /** Days pass: the program starts again on a later day, and everybody finds it where it was. */
  daysPass(until: string): Promise<void>;
  readonly scripts: boolean;
}

export interface Journey {
  readonly name: string;
  /** What is walked, in a sentence. */
  readonly about: string;
  readonly begins: Beginning;
  walk(cast: Cast): Promise<void>;
}

export interface JourneyResult {
  readonly steps: number;
  readonly faults: readonly string[];
  readonly folder: string;
}

/** How closely each step is looked at. */
export interface WalkOptions {
  readonly scripts: boolean;
  /**
   * With pictures of every step, every window, and axe at both widths where scripts run; else without pictures and axe, in the narrowest and the
   * widest window and that of the person: the sweep has axe and every window for every page.
   */
  readonly pictures: boolean;
}

/** Walks a journey on an installation of its own; what went wrong is answered, a step that cannot be done throws. */
export async function walkJourney(
  journey: Journey,
  { scripts, pictures }: WalkOptions,
  say: (line: string) => void,
): Promise<JourneyResult> {
  const folder = join('.journeys', journey.name, scripts ? 'with-scripts' : 'without-scripts');
  const log = new StepLog(folder, say);
  const house = await openJourneyHouse(journey.begins);
  try {
    const browser = await launchBrowser();
    try {
      await journey.walk({
        scripts,
        daysPass: (until) => house.goesOnTo(until),
        enters: (name, width) => JourneyPerson.enter(name, browser, { width, scripts, pictures }, house.address, log),
      });
    } finally {
      await browser.close();
    }
    const complaints = house.complaints().map((line) => `the program complained: ${line}`);
    return { steps: log.count, faults: [...log.faults, ...complaints], folder };
  } finally {
    await house.close();
  }
}
