/** What is used of `html-encoding-sniffer`, which comes without types. */
declare module "html-encoding-sniffer" {
  /** The name of the encoding of a page, after the rules of the HTML standard. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: {
      readonly transportLayerEncodingLabel?: string;
      readonly defaultEncoding?: string;
      readonly maxPrescanBytes?: number;
    },
  ): string;
}
