/** How to cite a page, in the forms that readers ask for. */
export interface CitationTexts {
  readonly text: string;
  readonly bibtex: string;
  /** CSL-JSON. */
  readonly csl: object;
}
