// The order of the test files: those that take minutes begin first, so that no run ends with one file at work and one worker idle.

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The folders of the long files, the longest first; everything else keeps the runner's own order. */
const LONGEST = ['tests/sweep/', 'tests/journeys/', 'tests/startup/', 'tests/evaluation/', 'tests/integration/'];

const place = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.findIndex((folder) => moduleId.includes(`/${folder}`));
  return at === -1 ? LONGEST.length : at;
};

/** Orders test files; it is named in `vitest.config.ts`. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
