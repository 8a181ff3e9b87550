// The order of the test files: those that take minutes begin first, so that no run ends with one file at work and one worker idle;
// and the files of a project follow each other, since a process is kept for the next file only where that is of the same project.

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
    const projects = this.ctx.projects.map((project) => project.name);
    const project = (file: TestSpecification): number => projects.indexOf(file.project.name);
    return (await super.sort(files)).toSorted((a, b) => project(a) - project(b) || place(a) - place(b));
  }
}
