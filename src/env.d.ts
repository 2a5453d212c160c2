/** The owners' texts on trips, compiled: see src/cli/editorials.ts. */
declare module "virtual:editorials" {
  export const editorials: Readonly<
    Record<
      string,
      | {
          readonly title: string;
          readonly Content: import("astro/runtime/server/index.js").AstroComponentFactory;
        }
      | undefined
    >
  >;
}
