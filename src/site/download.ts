/** A file to download, as lists show it. */
export interface DownloadLink {
  readonly mediaType: string;
  readonly label: string;
  readonly href: string;
}
