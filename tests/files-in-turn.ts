import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Of the files in a browser, so many come between two of builds. */
const BETWEEN = 4;

/** Builds of one project wait for each other: their files come one by one among the others, not all at once. */
export class FilesInTurn extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isOfBuilds = ({ project }: TestSpecification): boolean => project.name === "build";
    const builds = sorted.filter(isOfBuilds);
    const others = sorted.filter((file) => !isOfBuilds(file));
    const mixed = others.flatMap((file, index) =>
      index % BETWEEN === 0 ? [...builds.splice(0, 1), file] : [file],
    );
    return [...mixed, ...builds];
  }
}
