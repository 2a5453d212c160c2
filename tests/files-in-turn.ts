import { BaseSequencer, type TestSpecification } from "vitest/node";

/** How many browser test files run between two build test files. */
const BETWEEN = 4;

/** Builds of one project wait for each other, so their test files are spread among the others. */
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
